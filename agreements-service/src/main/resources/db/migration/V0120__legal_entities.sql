-- What an invoice says of its seller and its buyer: one document, read and written whole.
alter table provider_profile
  add particulars jsonb not null default '{}';

-- Where nothing is said of a customer, it is as its provider is.
alter table customer
  add country     char(2),
  add language    text,
  add zone        text,
  add particulars jsonb not null default '{}';

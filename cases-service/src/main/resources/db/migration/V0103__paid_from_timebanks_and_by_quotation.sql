-- Work is also paid from a timebank, then at a price, or by a quotation.
alter table case_file add column timebank text;
alter table case_file drop constraint case_file_check;
alter table case_file add constraint case_file_price
  check ((pay in ('hourly', 'timebank', 'quoted')) = (price is not null));
alter table case_file add constraint case_file_timebank
  check ((pay = 'timebank') = (timebank is not null));

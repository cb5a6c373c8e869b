-- How somebody is in other teams is asked for each time one of theirs changes.
create index team_member_by_person on team_member (provider, lower(email));

-- Which step of the plan the present year of the demonstration was asked for at the first start, and which was told.
create table demonstration (
  asked integer not null check (asked between 1 and 6),
  told integer not null check (told between 1 and asked)
);
create unique index one_demonstration on demonstration ((true));

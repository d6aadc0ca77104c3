-- By when units look at their models themselves (plan, V, step 4): the office settles the days.
alter table campaign add column three_months_on date;
alter table campaign add column six_months_on date;
alter table campaign add column nine_months_on date;

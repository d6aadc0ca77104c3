-- Words that offices remember, and drafts, say what was decided without counting what was not.
create function pg_temp.said(words text) returns text language sql as $$
  select replace(replace(replace(replace(words,
    'đề nghị giao thực hiện {{số đề nghị giao}} mô hình, điển hình của {{số đơn vị}} địa phương, đơn vị; trả lại để bổ sung {{số trả lại}}; không đưa vào danh sách {{số không đưa vào}}; gộp với mô hình khác {{số gộp}}.',
    '{{kết quả xét}}.'),
    'thống nhất đưa vào danh sách đề nghị giao thực hiện {{số đề nghị giao}} mô hình, điển hình của {{số đơn vị}} địa phương, đơn vị, trong đó: tập thể {{số tập thể}}, cá nhân {{số cá nhân}}; trả lại để bổ sung {{số trả lại}}; không đưa vào danh sách {{số không đưa vào}}; gộp với mô hình khác {{số gộp}}.',
    'thống nhất {{kết quả xét}}.'),
    'kết thúc vào hồi ...... giờ ...... cùng ngày.', 'kết thúc {{giờ kết thúc}}.'),
    '; trong đó tập thể {{số tập thể}}, cá nhân {{số cá nhân}}', '{{trong đó}}')
$$;
update last_wording set wording = pg_temp.said(wording::text)::jsonb
where kind in ('APPRAISAL_MINUTES', 'SELECTION_PROPOSAL', 'ASSIGNMENT_NOTICE');
update paper set wording = pg_temp.said(wording::text)::jsonb
where state = 'DRAFT' and kind in ('APPRAISAL_MINUTES', 'SELECTION_PROPOSAL', 'ASSIGNMENT_NOTICE');

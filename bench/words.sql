-- The words of the invented models, and what world.sql makes of them.
create function id(said text) returns uuid language sql immutable as $$ select md5('bench ' || said)::uuid $$;
create function nth(list text[], i bigint) returns text language sql immutable as $$
  select list[1 + i % array_length(list, 1)] $$;

create table word as select
  array['Tổ tự quản','Tuyến đường','Câu lạc bộ','Nhóm hộ','Chợ phiên','Vườn rau','Tủ sách','Hũ gạo','Đèn đường','Bếp ăn','Đội xe',
    'Quỹ','Bến nước','Ngôi nhà','Lớp học','Sân chơi','Giếng khoan','Mái ấm','Đường dây','Hộp thư','Đàn bò','Tổ hợp tác','Chuyến xe',
    'Khu phố','Cổng chào','Hàng rào','Kênh mương','Hợp tác xã','Cà phê','Phòng đọc','Ngày thứ bảy'] as heads,
  array['không rác nhựa','vì người nghèo','an toàn giao thông','hiến đất mở đường','đổi rác lấy quà','dạy chữ buổi tối','nghe dân nói',
    'nước sạch','giữ nghề đan lát','nông thôn mới','cưới hỏi tiết kiệm','đỡ đầu trẻ mồ côi','của cựu chiến binh','không tội phạm',
    'tiết kiệm điện','trồng rau sạch','bảo vệ rừng','trả kết quả tại nhà','một cửa thân thiện','hòa giải ở cơ sở',
    'phòng cháy chữa cháy','nuôi heo đất','thắp sáng đường quê','chuyển đổi số cộng đồng','thanh toán không tiền mặt',
    'văn hóa cồng chiêng','giúp nhau vay vốn','chăm người già neo đơn','khởi nghiệp','cho em đến trường','bám bản bám làng',
    'dân vận trong công nhân','sinh hoạt chi bộ','vệ sinh môi trường','xóa nhà tạm','giữ nguồn nước','hiến máu'] as tails,
  array['Chi bộ','Chi hội Phụ nữ','Chi hội Nông dân','Ban Công tác Mặt trận','Chi đoàn'] as owners,
  array['Nguyễn','Trần','Lê','Phạm','Hoàng','Huỳnh','Phan','Vũ','Đặng','Bùi','Rơ Châm','Ksor','Siu'] as families,
  array['Văn','Thị','Đức','Minh','Ngọc','H’'] as middles,
  array['An','Bình','Cường','Dung','Hạnh','Hòa','Khánh','Lan','Mai','Nam','Phúc'] as givens,
  array['Mỗi tháng hai lần các hộ cùng ra quân dọn vệ sinh, phát quang đường đi và thay bóng đèn hỏng. ',
    'Chi bộ phân công từng đảng viên phụ trách năm đến bảy hộ, nghe ý kiến và báo lại tại kỳ sinh hoạt. ',
    'Kinh phí do nhân dân tự nguyện đóng góp, thu chi được công khai trên bảng tin của tổ dân phố. ',
    'Đã vận động 42 hộ hiến 1.350 m2 đất, tháo dỡ 610 m tường rào để mở rộng đường liên xóm. ',
    'Phối hợp với Hội Phụ nữ, Đoàn Thanh niên và Công an khu vực tuyên truyền tại từng nhà. ',
    'Nhóm có 18 thành viên, mỗi tuần góp một bữa ăn cho người già neo đơn và trẻ mồ côi. ',
    'Cán bộ mang hồ sơ đến tận nhà người khuyết tật để làm thủ tục và trả kết quả. '] as sentences,
  -- Where a model of this year stands, and one of an earlier year.
  array['RECEIVED','SUBMITTED','SELECTED','RECEIVED','SUBMITTED','RECEIVED','SELECTED','DRAFT','RECEIVED','RETURNED','SUBMITTED',
    'RECEIVED','SELECTED','RECEIVED','SUBMITTED','DECLINED','RECEIVED','SELECTED','WITHDRAWN'] as stages,
  array['RECOGNISED','NOT_RECOGNISED','RECOGNISED','DECLINED','RECOGNISED','IN_PROGRESS','RECOGNISED'] as past_stages;

create function passages(length int) returns text[] language sql stable as $$
  select array_agg((select string_agg(nth(sentences, seed + i * 3), '') from generate_series(1, length) i) order by seed)
  from word, generate_series(0, 6) seed $$;
create table passage as select passages(1) as short, passages(2) as middle, passages(4) as long;

-- By what a model is found, out of the keys of its parts: the product's functions are too slow for a million whole texts.
create function found_by(title text, spot text, code text, unit text, body text, person text, phone text) returns text
  language sql immutable as $$ select concat_ws(' ', title, spot, code, unit, spot, unit, body, spot, person, phone) $$;

create function path_to(stage text) returns text[] language sql immutable as $$
  select case stage
    when 'DRAFT' then array['DRAFT']
    when 'WITHDRAWN' then array['DRAFT','WITHDRAWN']
    when 'SUBMITTED' then array['DRAFT','SUBMITTED']
    when 'RETURNED' then array['DRAFT','SUBMITTED','RETURNED']
    when 'RECEIVED' then array['DRAFT','SUBMITTED','RECEIVED']
    when 'SELECTED' then array['DRAFT','SUBMITTED','RECEIVED','SELECTED']
    when 'DECLINED' then array['DRAFT','SUBMITTED','RECEIVED','DECLINED']
    when 'IN_PROGRESS' then array['DRAFT','SUBMITTED','RECEIVED','SELECTED','ASSIGNED','IN_PROGRESS']
    else array['DRAFT','SUBMITTED','RECEIVED','SELECTED','ASSIGNED','IN_PROGRESS', stage] end $$;

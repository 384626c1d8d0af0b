-- An action line is divided into sub-themes, by a code such as 2.4. A new edition of the framework may bring them.
alter table framework_item drop constraint framework_item_kind_check;
alter table framework_item add constraint framework_item_kind_check check (kind in ('action-line', 'sub-theme', 'principle',
  'commitment', 'party', 'aim', 'transformation-class', 'living-situation', 'attention-group', 'target-group'));

-- A finding belongs to one line first, and may serve others as well; it may name a sub-theme of any of them.
alter table finding
  add column also_lines int[] not null default '{}' check (also_lines <@ array[1, 2, 3, 4, 5, 6, 7, 8, 9]),
  add column sub_theme text,
  add check (action_line <> all (also_lines)),
  add check (sub_theme ~ '^[1-9]\.[1-9]$' and left(sub_theme, 1)::int = any (action_line || also_lines));

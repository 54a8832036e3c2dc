// The tables of a ledger of version 1 as they were released, with two documents of one text, one claim and its correction, as both engines take them.
export const FIRST_VERSION: readonly string[] = [
  "create table ledger_version (version integer not null)",
  "insert into ledger_version (version) values (1)",
  `create table documents (
    id text not null, seq integer not null, added_at text not null, known text not null, sha256 text not null,
    title text not null, head text not null, body text not null)`,
  `create table claims (
    id text not null, seq integer not null, document text not null, kind text not null, day_key text not null,
    record text not null, series text, known text not null, body text not null)`,
  `create table claim_pairs (
    a text not null, b text not null, claim text not null, seq integer not null, document text not null, kind text not null,
    day_key text not null, record text not null, known text not null, tone text)`,
  `create table corrections (
    id text not null, claim text not null, verdict text not null, because text not null, by_whom text not null,
    recorded_at text not null, valid_from text, supersedes text)`,
  `create table jobs (
    id text not null, kind text not null, state text not null, body text not null, problem text,
    changed_at text not null)`,
  `insert into documents values
    ('d-1', 1, '2026-03-14T09:00:00.000Z', '2026-03-12', 'x', '', '{"document":{"title":null,"url":"https://a.example/1","publisher":null,"published":"2026-03-12"},"title":null,"origin":null,"sentences":[],"dropped":[],"notCoded":null,"coder":"chancery-coder 0.1.0"}', '"Norway and Japan signed a \\ud800 treaty."'),
    ('d-2', 2, '2026-03-14T09:00:00.000Z', '2026-03-13', 'y', '', '{"document":{"title":"汉字 \\"coder\\":\\"no","url":null,"publisher":null,"published":"2026-03-13"},"title":null,"origin":null,"sentences":[],"dropped":[],"notCoded":null,"coder":"chancery-coder 0.2.0"}', '"Norway and Japan signed a \\ud800 TREATY"'),
    ('d-3', 3, '2026-03-14T09:00:00.000Z', '2026-03-13', 'z', '', '{"document":{"isEntered":true,"title":null,"url":null,"publisher":null,"published":"2026-03-13"},"title":null,"origin":null,"sentences":[],"dropped":[],"notCoded":null,"coder":"starter 1"}', '"Norway and Japan signed a treaty."')`,
  `insert into claims values
    ('c-1', 1, 'd-1', 'event', '2026-03-10', 'r-1', null, '2026-03-12', '{"document":"d-1","published":"2026-03-12","addedAt":"2026-03-14T09:00:00.000Z","record":"r-1","claim":{"id":"c-1","status":"actual","period":{"start":"2026-03-10","end":"2026-03-10","precision":"day","text":"Tuesday"},"places":[],"attribution":[],"pairs":[["JPN","NOR"]],"pair":["JPN","NOR"],"citation":{"start":0,"end":9,"sentence":0,"text":"\\"act\\":\\"AID\\""},"confidence":1,"why":"","coder":"chancery-coder 0.1.0","review":"machine","kind":"event","type":"AGREE","act":"AGREE","mode":null,"contexts":[],"cameo":null,"intensity":6,"symmetric":true,"source":[{"text":"Norway","country":"NOR","sector":"GOV"},{"text":"Japan","country":"JPN","sector":"GOV"}],"target":[]}}')`,
  `insert into claim_pairs values
    ('JPN', 'NOR', 'c-1', 1, 'd-1', 'event', '2026-03-10', 'r-1', '2026-03-12', 'cooperation')`,
  `insert into corrections values
    ('k-1', 'c-1', '{"kind":"confirmed"}', 'It is so.', 'Ada', '2026-03-14T09:00:00.000Z', null, null)`,
];

-- Design, section 8: what a row gets, is proposed and should get, and the cause of what differs. After judge.sql.
DROP TABLE IF EXISTS mass;
CREATE TABLE mass AS
WITH stands AS (
  SELECT s.id, s.code, s.code IN ('2', '3') keeps, r.id IS NULL by_hand, NULLIF(MAX(COALESCE(am1, 0), COALESCE(am2, 0)), 0) cur,
    NULLIF(MAX(COALESCE(nm1, 0), COALESCE(nm2, 0), COALESCE(nm3, 0)), 0) new
  FROM stated s LEFT JOIN (SELECT id FROM r) r ON r.id = s.id
), right AS (
  SELECT r.id,
    MAX(COALESCE(n.cents, nm1, 0), COALESCE(k.cents, am1, nm2, 0), CASE WHEN scale2 IS NULL THEN 0 ELSE COALESCE(o.cents, am2, nm3, 0) END) due,
    COALESCE(n.cents IS NOT NULL AND (n.sure = 0 OR conv.sure = 0), 0) OR COALESCE(k.sure = 0, 0) OR COALESCE(o.sure = 0, 0) rebuilt
  FROM r LEFT JOIN conv ON conv.old = scale1
  LEFT JOIN place n ON n.id = r.id AND n.kind = 'exp' LEFT JOIN place k ON k.id = r.id AND k.kind = 'a1'
  LEFT JOIN place o ON o.id = r.id AND o.kind = 'a2'
)
SELECT stands.id, COALESCE(cur, 0) current, COALESCE(new, cur, 0) proposed,
  CASE WHEN keeps THEN COALESCE(cur, 0) WHEN by_hand THEN COALESCE(new, cur, 0) ELSE due END expected,
  CASE WHEN keeps OR by_hand THEN 0 ELSE rebuilt END rebuilt
FROM stands LEFT JOIN right ON right.id = stands.id;

-- The first finding that moves the amount: by column, then in the order of the table of findings.
DROP TABLE IF EXISTS cause;
CREATE TABLE cause AS
SELECT id, (SELECT f.code FROM f JOIN column_order c ON c.name = f.col JOIN code_order o ON o.name = f.code
  WHERE f.id = mass.id ORDER BY c.place, o.place LIMIT 1) code FROM mass WHERE proposed <> expected;

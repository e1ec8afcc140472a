-- Design, sections 3 and 4, as questions to a database: one file of rows in stated, the law in cell and conv.
-- Judged as an insertion are the rows of code 1, and of code E whose nscale1 to namount2 are all filled.
DROP TABLE IF EXISTS r;
CREATE TABLE r AS SELECT * FROM stated WHERE COALESCE(ns1, '') <> '-' AND (code = '1' OR code = 'E'
  AND ns1 IS NOT NULL AND na1 IS NOT NULL AND nm1 IS NOT NULL AND ns2 IS NOT NULL AND na2 IS NOT NULL AND nm2 IS NOT NULL);
CREATE UNIQUE INDEX r_id ON r (id);

-- The step of a position: full years, at most the last step; a supplied table without end stops there (stop).
DROP TABLE IF EXISTS place;
CREATE TABLE place AS
WITH wanted AS (
  SELECT id, 'a1' kind, 'before' side, (SELECT asof FROM param) used, ref, scale1 scale, anc1 anc FROM stated
  UNION ALL SELECT id, 'a2', 'before', (SELECT asof FROM param), ref, scale2, anc2 FROM stated WHERE scale2 IS NOT NULL
  UNION ALL SELECT id, 'own', 'after', ref, ref, ns1, na1 FROM stated WHERE ns1 <> '-'
  UNION ALL SELECT id, 'exp', 'after', ref, ref, conv.new, anc1 FROM r JOIN conv ON conv.old = scale1
  UNION ALL SELECT id, 'right', 'after', ref, ref,
    CASE WHEN conv.new IS NOT NULL AND special(scale1, ns1, conv.new) = 0 THEN conv.new ELSE ns1 END,
    CASE WHEN anc1 > ref THEN na1 ELSE anc1 END
  FROM r LEFT JOIN conv ON conv.old = scale1 WHERE ns1 IS NOT NULL
  UNION ALL SELECT id, 'n2', 'before', (SELECT asof FROM param), ref, ns2, na2 FROM r WHERE ns2 IS NOT NULL
  UNION ALL SELECT id, 'n3', 'before', (SELECT asof FROM param), ref, ns3, na3 FROM r WHERE ns3 IS NOT NULL
), known AS (
  SELECT w.*, l.last, l.stop, l.vfrom, (w.ref - w.anc) / 12 years
  FROM wanted w LEFT JOIN lasts l ON l.side = w.side AND l.scale = w.scale AND w.used BETWEEN l.vfrom AND l.vto
)
SELECT k.id, k.kind, k.scale, k.anc, k.anc > k.ref future, listed(k.scale) AND k.last IS NULL unknown,
  k.anc <= k.ref AND k.last IS NOT NULL AND k.stop = 1 AND k.years > k.last ends, k.vfrom,
  CASE WHEN k.anc <= k.ref THEN MIN(k.years, k.last) END step, c.cents, c.sure
FROM known k LEFT JOIN cell c ON c.side = k.side AND c.scale = k.scale AND c.vfrom = k.vfrom
  AND k.anc <= k.ref AND c.step = MIN(k.years, k.last) AND NOT (k.stop = 1 AND k.years > k.last);
CREATE UNIQUE INDEX place_id ON place (kind, id);

DROP TABLE IF EXISTS f;
CREATE TABLE f (id INTEGER, code TEXT, col TEXT, expected TEXT, like_expected INTEGER, like_other INTEGER);

-- Codes: 2 and 3 keep the original position and propose nothing, 3 is for contractual members, E and - are converted by hand.
INSERT INTO f (id, code, col) SELECT id, 'code-scale-mismatch', 'scale1' FROM stated WHERE code IN ('2', '3') AND listed(scale1);
INSERT INTO f (id, code, col) SELECT id, 'code-status-mismatch', 'status' FROM stated WHERE code = '3' AND status = 'S';
INSERT INTO f (id, code, col) SELECT id, 'manual-conversion', 'nscale1' FROM stated WHERE code = 'E' OR ns1 = '-';
INSERT INTO f (id, code, col) SELECT id, 'proposal-unexpected', 'nscale1' FROM stated
WHERE code IN ('2', '3') AND (ns1 IS NOT NULL OR nm1 IS NOT NULL
  OR COALESCE(ns2, na2, nm2) IS NOT NULL AND NOT (ns2 IS scale1 AND na2 IS anc1 AND nm2 IS am1)
  OR COALESCE(ns3, na3, nm3) IS NOT NULL AND NOT (ns3 IS scale2 AND na3 IS anc2 AND nm3 IS am2));

INSERT INTO f (id, code, col, expected) SELECT id, 'seniority-in-future', CASE kind WHEN 'a1' THEN 'ancdate1' ELSE 'ancdate2' END, NULL
FROM place WHERE kind IN ('a1', 'a2') AND future;

-- Current amounts.
DROP TABLE IF EXISTS cur;
CREATE TABLE cur AS SELECT p.*, CASE kind WHEN 'a1' THEN s.am1 ELSE s.am2 END am, CASE kind WHEN 'a1' THEN 'amount1' ELSE 'amount2' END col
FROM place p JOIN stated s ON s.id = p.id WHERE kind IN ('a1', 'a2') AND listed(p.scale);
INSERT INTO f (id, code, col, expected) SELECT id, 'table-not-covered', col, NULL FROM cur WHERE unknown OR ends;
INSERT INTO f (id, code, col, expected) SELECT id, 'current-amount-differs', col, cents FROM cur WHERE sure = 1 AND am <> cents;
-- A row counts once for an amount of both its cells.
DROP TABLE IF EXISTS said;
CREATE TABLE said AS SELECT DISTINCT id, scale, step, am FROM cur WHERE sure = 0;
CREATE INDEX said_i ON said (scale, step, am);
INSERT INTO f SELECT id, 'current-amount-doubtful', col, cents,
  (SELECT COUNT(*) FROM said o WHERE o.scale = cur.scale AND o.step = cur.step AND o.am = cur.cents AND o.id <> cur.id),
  (SELECT COUNT(*) FROM said o WHERE o.scale = cur.scale AND o.step = cur.step AND o.am = cur.am AND o.id <> cur.id)
FROM cur WHERE sure = 0 AND am <> cents;
-- One other value stands more often than the rebuilt one.
INSERT INTO f
WITH counts AS (SELECT said.scale, said.step, said.am, cents, COUNT(*) n
  FROM said JOIN (SELECT DISTINCT scale, step, cents FROM cur WHERE sure = 0) USING (scale, step) GROUP BY 1, 2, 3),
best AS (SELECT scale, step, MAX(CASE WHEN am <> cents THEN n ELSE 0 END) other, MAX(CASE WHEN am = cents THEN n ELSE 0 END) same FROM counts GROUP BY 1, 2)
SELECT id, 'current-amount-doubtful', col, cents, same - 1, other FROM cur JOIN best USING (scale, step) WHERE sure = 0 AND am = cents AND other > same;
-- No amount known (no table, or a supplied one that ends before): the same scale and step must mean the same amount.
INSERT INTO f (id, code, col, expected)
WITH g AS (SELECT s.id, s.scale1, (s.ref - s.anc1) / 12 y, am1 FROM stated s JOIN cur ON cur.id = s.id AND kind = 'a1' WHERE (unknown OR ends) AND anc1 <= ref)
SELECT id, 'same-scale-different-amount', 'amount1', NULL FROM g JOIN (SELECT scale1, y FROM g GROUP BY 1, 2 HAVING COUNT(DISTINCT am1) > 1) USING (scale1, y);

INSERT INTO f (id, code, col, expected) SELECT id, 'proposal-missing', 'nscale1', NULL FROM r WHERE ns1 IS NULL;
INSERT INTO f (id, code, col, expected) SELECT id, 'seniority-changed', 'nancdate1', month_text(anc1) FROM r WHERE ns1 IS NOT NULL AND na1 <> anc1 AND anc1 <= ref;

-- Conversion.
DROP TABLE IF EXISTS conversions;
CREATE TABLE conversions AS
SELECT id, scale1, ns1, new, CASE
    WHEN new IS NOT NULL AND special(scale1, ns1, new) THEN 'conversion-special'
    WHEN new IS NOT NULL AND sure = 1 THEN 'conversion-differs'
    WHEN wrong_career(scale1, ns1, (SELECT minimum FROM param)) THEN 'conversion-differs'
    WHEN new IS NOT NULL THEN 'conversion-doubtful' ELSE 'conversion-not-covered' END code,
  CASE WHEN new IS NULL THEN NULL WHEN special(scale1, ns1, new) OR sure = 1 THEN new
    WHEN wrong_career(scale1, ns1, (SELECT minimum FROM param)) THEN NULL ELSE new END expected
FROM r LEFT JOIN conv ON conv.old = scale1 WHERE ns1 IS NOT NULL AND listed(scale1) AND (new IS NULL OR ns1 <> new);
INSERT INTO f SELECT id, code, 'nscale1', expected,
  CASE code WHEN 'conversion-doubtful' THEN (SELECT COUNT(*) FROM stated s WHERE s.scale1 = c.scale1 AND s.ns1 = c.new AND s.id <> c.id) END,
  CASE code WHEN 'conversion-doubtful' THEN (SELECT COUNT(*) FROM stated s WHERE s.scale1 = c.scale1 AND s.ns1 = c.ns1 AND s.id <> c.id) END
FROM conversions c;
INSERT INTO f (id, code, col, expected, like_expected)
WITH counts AS (SELECT scale1, ns1, new, COUNT(*) n FROM r JOIN conv ON old = scale1 AND sure = 0 WHERE ns1 IS NOT NULL GROUP BY 1, 2, 3),
best AS (SELECT scale1, MAX(CASE WHEN ns1 <> new THEN n ELSE 0 END) other, MAX(CASE WHEN ns1 = new THEN n ELSE 0 END) same FROM counts GROUP BY 1)
SELECT id, 'conversion-doubtful', 'nscale1', new, (SELECT COUNT(*) FROM stated s WHERE s.scale1 = r.scale1 AND s.ns1 = new AND s.id <> r.id)
FROM r JOIN conv ON old = scale1 AND sure = 0 JOIN best USING (scale1) WHERE ns1 = new AND other > same;
-- A new scale of another level or of the maximum career is wrong by itself, and reported once.
INSERT INTO f (id, code, col, expected)
WITH open AS (SELECT id, scale1, ns1 FROM r WHERE ns1 IS NOT NULL AND listed(scale1) AND scale1 NOT IN (SELECT old FROM conv)
  AND NOT wrong_career(scale1, ns1, (SELECT minimum FROM param)))
SELECT id, 'conversion-inconsistent', 'nscale1', NULL FROM open
WHERE scale1 IN (SELECT scale1 FROM open GROUP BY scale1 HAVING COUNT(DISTINCT ns1) > 1);

-- New amount: at the file's own place or at the right one.
INSERT INTO f (id, code, col, expected) SELECT id, 'table-not-covered', 'namount1', NULL FROM place WHERE kind = 'own' AND (unknown OR ends) AND id IN (SELECT id FROM r);
DROP TABLE IF EXISTS n1;
CREATE TABLE n1 AS
SELECT r.id, nm1, o.vfrom, o.cents own, o.scale own_scale, o.step own_step, t.cents ri,
  CASE WHEN t.cents IS NULL THEN o.scale ELSE t.scale END s, CASE WHEN t.cents IS NULL THEN o.step ELSE t.step END step,
  COALESCE(t.cents, o.cents) v, CASE WHEN t.cents IS NULL THEN o.sure ELSE t.sure END sure,
  CASE WHEN t.scale = r.ns1 THEN 1 ELSE conv.sure END conv_sure
FROM r JOIN place o ON o.id = r.id AND o.kind = 'own' JOIN place t ON t.id = r.id AND t.kind = 'right'
LEFT JOIN conv ON conv.old = r.scale1 WHERE o.cents IS NOT NULL;
-- What rows of any code state at their own scale and step.
DROP TABLE IF EXISTS new_said;
CREATE TABLE new_said AS SELECT s.id, nm1, vfrom, scale, step FROM stated s JOIN place o ON o.id = s.id AND o.kind = 'own'
WHERE cents IS NOT NULL AND nm1 IS NOT NULL;
CREATE INDEX new_said_i ON new_said (vfrom, scale, step, nm1);
INSERT INTO f (id, code, col, expected) SELECT id, 'new-amount-differs', 'namount1', v FROM n1
WHERE nm1 <> own AND nm1 <> ri AND sure = 1 AND conv_sure = 1;
INSERT INTO f SELECT id, 'new-amount-doubtful', 'namount1', v,
  (SELECT COUNT(*) FROM new_said o WHERE o.vfrom = n1.vfrom AND o.scale = n1.s AND o.step = n1.step AND o.nm1 = n1.v AND o.id <> n1.id),
  (SELECT COUNT(*) FROM new_said o WHERE o.vfrom = n1.vfrom AND o.scale = n1.s AND o.step = n1.step AND o.nm1 = n1.nm1 AND o.id <> n1.id)
FROM n1 WHERE nm1 <> own AND (ri IS NULL OR nm1 <> ri) AND NOT (ri IS NOT NULL AND sure = 1 AND conv_sure = 1);
INSERT INTO f
WITH counts AS (SELECT vfrom, scale, step, nm1, COUNT(*) n FROM new_said GROUP BY 1, 2, 3, 4),
e AS (SELECT id, v, s <> own_scale OR step <> own_step elsewhere,
  COALESCE((SELECT MAX(n) FROM counts c WHERE c.vfrom = n1.vfrom AND c.scale = s AND c.step = n1.step AND c.nm1 <> v), 0) other,
  COALESCE((SELECT n FROM counts c WHERE c.vfrom = n1.vfrom AND c.scale = s AND c.step = n1.step AND c.nm1 = v), 0) same
  FROM n1 WHERE sure = 0 AND nm1 = v)
SELECT id, 'new-amount-doubtful', 'namount1', v, same + elsewhere - 1, other FROM e WHERE other > same + elsewhere;

-- Safeguards, where the campaign has them.
DROP TABLE IF EXISTS kept;
CREATE TABLE kept AS
SELECT r.id, 'nscale2' cs, 'nancdate2' cm, 'namount2' ca, ns2 s, na2 m, nm2 a, scale1 cur_s, anc1 cur_m, am1 cur_a, 'a1' kind, 'n2' nkind, 'amount1' col FROM r WHERE ns1 IS NOT NULL
UNION ALL SELECT r.id, 'nscale3', 'nancdate3', 'namount3', ns3, na3, nm3, scale2, anc2, am2, 'a2', 'n3', 'amount2' FROM r WHERE ns1 IS NOT NULL AND (scale2 IS NOT NULL OR ns3 IS NOT NULL);
DELETE FROM kept WHERE (SELECT safeguards FROM param) = 0;
INSERT INTO f (id, code, col, expected) SELECT id, 'safeguard-missing', cs, cur_s FROM kept WHERE s IS NULL;
INSERT INTO f (id, code, col, expected) SELECT id, 'safeguard-unexpected', cs, NULL FROM kept WHERE s IS NOT NULL AND cur_s IS NULL;
DELETE FROM kept WHERE s IS NULL OR cur_s IS NULL;
INSERT INTO f (id, code, col, expected) SELECT id, 'safeguard-scale-differs', cs, cur_s FROM kept WHERE s <> cur_s;
INSERT INTO f (id, code, col, expected) SELECT k.id, 'safeguard-seniority-differs', cm, month_text(cur_m) FROM kept k JOIN place p ON p.id = k.id AND p.kind = k.kind WHERE m <> cur_m AND NOT p.future;
INSERT INTO f (id, code, col, expected)
SELECT k.id, 'safeguard-amount-differs', ca, CASE WHEN p.sure = 1 THEN p.cents WHEN p.future THEN NULL ELSE cur_a END
FROM kept k JOIN place p ON p.id = k.id AND p.kind = k.kind LEFT JOIN place n ON n.id = k.id AND n.kind = k.nkind
WHERE a <> cur_a AND NOT (COALESCE(p.sure, 0) = 1 AND a = p.cents) AND NOT (COALESCE(n.sure, 0) = 1 AND a = n.cents)
  AND NOT (COALESCE(p.sure, 0) = 0 AND EXISTS (SELECT 1 FROM f WHERE f.id = k.id AND f.col = k.col AND f.code = 'current-amount-differs'));

INSERT INTO f (id, code, col, expected)
WITH best AS (SELECT id, MAX(COALESCE(am1, 0), COALESCE(am2, 0)) cur,
  CASE (SELECT safeguards FROM param) WHEN 1 THEN MAX(nm1, COALESCE(nm2, 0), COALESCE(nm3, 0)) ELSE nm1 END new FROM r WHERE ns1 IS NOT NULL)
SELECT id, 'pay-decreases', 'namount1', cur FROM best WHERE new < cur AND id NOT IN (SELECT id FROM f WHERE code = 'safeguard-missing');

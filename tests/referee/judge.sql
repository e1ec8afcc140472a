-- Design, sections 3 and 4, as questions to a database: one file of rows in r, the law in cell and conv.
-- The step of a position: full years, at most the last step; a supplied table without end stops there (stop).
DROP TABLE IF EXISTS place;
CREATE TABLE place AS
WITH wanted AS (
  SELECT id, 'a1' kind, 'before' side, (SELECT asof FROM param) used, ref, scale1 scale, anc1 anc FROM r
  UNION ALL SELECT id, 'a2', 'before', (SELECT asof FROM param), ref, scale2, anc2 FROM r WHERE scale2 IS NOT NULL
  UNION ALL SELECT id, 'own', 'after', ref, ref, ns1, na1 FROM r WHERE ns1 IS NOT NULL
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
SELECT k.id, k.kind, k.scale, k.anc, k.anc > k.ref future, k.last IS NULL unknown,
  k.anc <= k.ref AND k.last IS NOT NULL AND k.stop = 1 AND k.years > k.last ends, k.vfrom,
  CASE WHEN k.anc <= k.ref THEN MIN(k.years, k.last) END step, c.cents, c.sure
FROM known k LEFT JOIN cell c ON c.side = k.side AND c.scale = k.scale AND c.vfrom = k.vfrom
  AND k.anc <= k.ref AND c.step = MIN(k.years, k.last) AND NOT (k.stop = 1 AND k.years > k.last);
CREATE UNIQUE INDEX place_id ON place (kind, id);

DROP TABLE IF EXISTS f;
CREATE TABLE f (id INTEGER, code TEXT, col TEXT, expected TEXT);

INSERT INTO f SELECT id, 'seniority-in-future', CASE kind WHEN 'a1' THEN 'ancdate1' ELSE 'ancdate2' END, NULL
FROM place WHERE kind IN ('a1', 'a2') AND future;

-- Current amounts.
DROP TABLE IF EXISTS cur;
CREATE TABLE cur AS SELECT p.*, CASE kind WHEN 'a1' THEN r.am1 ELSE r.am2 END am, CASE kind WHEN 'a1' THEN 'amount1' ELSE 'amount2' END col
FROM place p JOIN r ON r.id = p.id WHERE kind IN ('a1', 'a2');
INSERT INTO f SELECT id, 'table-not-covered', col, NULL FROM cur WHERE unknown OR ends;
INSERT INTO f SELECT id, CASE sure WHEN 1 THEN 'current-amount-differs' ELSE 'current-amount-doubtful' END, col, cents
FROM cur WHERE cents IS NOT NULL AND am <> cents;
-- One other value stands more often than the rebuilt one; a row counts once for an amount of both its cells.
INSERT INTO f
WITH stated AS (SELECT DISTINCT id, scale, step, cents, am FROM cur WHERE sure = 0),
counts AS (SELECT scale, step, am, cents, COUNT(*) n FROM stated GROUP BY 1, 2, 3),
best AS (SELECT scale, step, MAX(CASE WHEN am <> cents THEN n ELSE 0 END) other, MAX(CASE WHEN am = cents THEN n ELSE 0 END) same FROM counts GROUP BY 1, 2)
SELECT id, 'current-amount-doubtful', col, cents FROM cur JOIN best USING (scale, step) WHERE sure = 0 AND am = cents AND other > same;
-- No amount known (no table, or a supplied one that ends before): the same scale and step must mean the same amount.
INSERT INTO f
WITH g AS (SELECT r.id, r.scale1, (r.ref - r.anc1) / 12 y, am1 FROM r JOIN cur ON cur.id = r.id AND kind = 'a1' WHERE (unknown OR ends) AND anc1 <= ref)
SELECT id, 'same-scale-different-amount', 'amount1', NULL FROM g JOIN (SELECT scale1, y FROM g GROUP BY 1, 2 HAVING COUNT(DISTINCT am1) > 1) USING (scale1, y);

INSERT INTO f SELECT id, 'proposal-missing', 'nscale1', NULL FROM r WHERE ns1 IS NULL;
INSERT INTO f SELECT id, 'seniority-changed', 'nancdate1', month_text(anc1) FROM r WHERE ns1 IS NOT NULL AND na1 <> anc1 AND anc1 <= ref;

-- Conversion.
INSERT INTO f
SELECT id, CASE
    WHEN new IS NOT NULL AND special(scale1, ns1, new) THEN 'conversion-special'
    WHEN new IS NOT NULL AND sure = 1 THEN 'conversion-differs'
    WHEN wrong_career(scale1, ns1, (SELECT minimum FROM param)) THEN 'conversion-differs'
    WHEN new IS NOT NULL THEN 'conversion-doubtful' ELSE 'conversion-not-covered' END, 'nscale1',
  CASE WHEN new IS NULL THEN NULL WHEN special(scale1, ns1, new) OR sure = 1 THEN new
    WHEN wrong_career(scale1, ns1, (SELECT minimum FROM param)) THEN NULL ELSE new END
FROM r LEFT JOIN conv ON conv.old = scale1 WHERE ns1 IS NOT NULL AND (new IS NULL OR ns1 <> new);
INSERT INTO f
WITH counts AS (SELECT scale1, ns1, new, COUNT(*) n FROM r JOIN conv ON old = scale1 AND sure = 0 WHERE ns1 IS NOT NULL GROUP BY 1, 2),
best AS (SELECT scale1, MAX(CASE WHEN ns1 <> new THEN n ELSE 0 END) other, MAX(CASE WHEN ns1 = new THEN n ELSE 0 END) same FROM counts GROUP BY 1)
SELECT id, 'conversion-doubtful', 'nscale1', new FROM r JOIN conv ON old = scale1 AND sure = 0 JOIN best USING (scale1) WHERE ns1 = new AND other > same;
-- A new scale of another level or of the maximum career is wrong by itself, and reported once.
INSERT INTO f
WITH open AS (SELECT id, scale1, ns1 FROM r WHERE ns1 IS NOT NULL AND scale1 NOT IN (SELECT old FROM conv)
  AND NOT wrong_career(scale1, ns1, (SELECT minimum FROM param)))
SELECT id, 'conversion-inconsistent', 'nscale1', NULL FROM open
WHERE scale1 IN (SELECT scale1 FROM open GROUP BY scale1 HAVING COUNT(DISTINCT ns1) > 1);

-- New amount: at the file's own place or at the right one.
INSERT INTO f SELECT id, 'table-not-covered', 'namount1', NULL FROM place WHERE kind = 'own' AND (unknown OR ends);
DROP TABLE IF EXISTS n1;
CREATE TABLE n1 AS
SELECT r.id, nm1, o.cents own, o.sure own_sure, o.scale own_scale, o.step own_step, t.cents ri, t.sure ri_sure, t.scale ri_scale, t.step ri_step,
  o.scale = t.scale AND o.anc = t.anc uncontested, CASE WHEN t.scale = r.ns1 THEN 1 ELSE conv.sure END conv_sure, o.vfrom
FROM r JOIN place o ON o.id = r.id AND o.kind = 'own' JOIN place t ON t.id = r.id AND t.kind = 'right'
LEFT JOIN conv ON conv.old = r.scale1 WHERE o.cents IS NOT NULL;
INSERT INTO f SELECT id, CASE WHEN ri IS NOT NULL AND ri_sure = 1 AND conv_sure = 1 THEN 'new-amount-differs' ELSE 'new-amount-doubtful' END,
  'namount1', COALESCE(ri, own) FROM n1 WHERE nm1 <> own AND (ri IS NULL OR nm1 <> ri);
INSERT INTO f
WITH e AS (SELECT id, nm1, vfrom, COALESCE(ri_scale, own_scale) scale, CASE WHEN ri IS NULL THEN own_step ELSE ri_step END step,
    CASE WHEN ri IS NULL THEN own_scale ELSE ri_scale END s, COALESCE(ri, own) v, CASE WHEN ri IS NULL THEN own_sure ELSE ri_sure END sure,
    own_scale, own_step FROM n1),
counts AS (SELECT vfrom, own_scale, own_step, nm1, COUNT(*) n FROM n1 GROUP BY 1, 2, 3, 4)
SELECT id, 'new-amount-doubtful', 'namount1', v FROM e WHERE sure = 0 AND nm1 = v AND
  COALESCE((SELECT MAX(n) FROM counts c WHERE c.vfrom = e.vfrom AND c.own_scale = e.s AND c.own_step = e.step AND c.nm1 <> v), 0) >
  COALESCE((SELECT n FROM counts c WHERE c.vfrom = e.vfrom AND c.own_scale = e.s AND c.own_step = e.step AND c.nm1 = v), 0)
  + (e.s <> e.own_scale OR e.step <> e.own_step);

-- Safeguards, where the campaign has them.
DROP TABLE IF EXISTS kept;
CREATE TABLE kept AS
SELECT r.id, 'nscale2' cs, 'nancdate2' cm, 'namount2' ca, ns2 s, na2 m, nm2 a, scale1 cur_s, anc1 cur_m, am1 cur_a, 'a1' kind, 'n2' nkind, 'amount1' col FROM r WHERE ns1 IS NOT NULL
UNION ALL SELECT r.id, 'nscale3', 'nancdate3', 'namount3', ns3, na3, nm3, scale2, anc2, am2, 'a2', 'n3', 'amount2' FROM r WHERE ns1 IS NOT NULL AND (scale2 IS NOT NULL OR ns3 IS NOT NULL);
DELETE FROM kept WHERE (SELECT safeguards FROM param) = 0;
INSERT INTO f SELECT id, 'safeguard-missing', cs, cur_s FROM kept WHERE s IS NULL;
INSERT INTO f SELECT id, 'safeguard-unexpected', cs, NULL FROM kept WHERE s IS NOT NULL AND cur_s IS NULL;
DELETE FROM kept WHERE s IS NULL OR cur_s IS NULL;
INSERT INTO f SELECT id, 'safeguard-scale-differs', cs, cur_s FROM kept WHERE s <> cur_s;
INSERT INTO f SELECT k.id, 'safeguard-seniority-differs', cm, month_text(cur_m) FROM kept k JOIN place p ON p.id = k.id AND p.kind = k.kind WHERE m <> cur_m AND NOT p.future;
INSERT INTO f
SELECT k.id, 'safeguard-amount-differs', ca, CASE WHEN p.sure = 1 THEN p.cents WHEN p.future THEN NULL ELSE cur_a END
FROM kept k JOIN place p ON p.id = k.id AND p.kind = k.kind LEFT JOIN place n ON n.id = k.id AND n.kind = k.nkind
WHERE a <> cur_a AND NOT (COALESCE(p.sure, 0) = 1 AND a = p.cents) AND NOT (COALESCE(n.sure, 0) = 1 AND a = n.cents)
  AND NOT (COALESCE(p.sure, 0) = 0 AND EXISTS (SELECT 1 FROM f WHERE f.id = k.id AND f.col = k.col AND f.code = 'current-amount-differs'));

INSERT INTO f
WITH best AS (SELECT id, MAX(am1, COALESCE(am2, 0)) cur, CASE (SELECT safeguards FROM param) WHEN 1 THEN MAX(nm1, COALESCE(nm2, 0), COALESCE(nm3, 0)) ELSE nm1 END new FROM r WHERE ns1 IS NOT NULL)
SELECT id, 'pay-decreases', 'namount1', cur FROM best WHERE new < cur AND id NOT IN (SELECT id FROM f WHERE code = 'safeguard-missing');

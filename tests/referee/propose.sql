-- Design, section 4: the nine cells of a row of code 1 in which all nine are empty, the whole proposal or none. After judge.sql.
DROP TABLE IF EXISTS proposal;
CREATE TABLE proposal AS
SELECT r.id, n.scale ns1, anc1 na1, n.cents nm1,
  CASE WHEN safeguards THEN scale1 END ns2, CASE WHEN safeguards THEN anc1 END na2,
  CASE WHEN safeguards THEN CASE k.sure WHEN 1 THEN k.cents ELSE am1 END END nm2,
  CASE WHEN safeguards THEN scale2 END ns3, CASE WHEN safeguards THEN anc2 END na3,
  CASE WHEN safeguards THEN CASE o.sure WHEN 1 THEN o.cents ELSE am2 END END nm3,
  n.sure = 0 OR conv.sure = 0 rebuilt
FROM r JOIN param JOIN conv ON conv.old = scale1 JOIN place n ON n.id = r.id AND n.kind = 'exp'
LEFT JOIN place k ON k.id = r.id AND k.kind = 'a1' LEFT JOIN place o ON o.id = r.id AND o.kind = 'a2'
WHERE code = '1' AND COALESCE(ns1, na1, nm1, ns2, na2, nm2, ns3, na3, nm3) IS NULL
  AND n.cents IS NOT NULL AND anc1 <= ref AND COALESCE(anc2, 0) <= ref;

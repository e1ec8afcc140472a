/** Tables that a user supplies, and files that are no workbook, by name. */
export const SUPPLIED: Readonly<Record<string, string>> = {
  "scales.csv": "scale;step;amount;side;source\nBB1;0;14500,00;before;Moniteur\nBB1;1;15000,00;before;Moniteur\n",
  "scales-both.csv": "scale;step;amount\nBB1;0;14500,00\nBB1;1;15000,00\nBB1;2;15600,00\n",
  "gap.csv": "scale,step,amount\nBB1,0,100\nBB1,2,200\n",
  "falling.csv": "scale,step,amount\nBB1,0,200\nBB1,1,100\n",
  "contradicts.csv": "scale,step,amount,side\nA11,0,1.00,after\n",
  "broken.csv": "scale,step,amount\nBB1,0,many\n",
  "columns.csv": "schaal,bedrag\nBB1,1\n",
  "conversions.csv": "old_scale;new_scale;class;source\nBB1;BB1;;Moniteur\n",
  "conversions-wrong.csv": "old_scale;new_scale\nBB1;C1C\n",
  "roster.csv": "matricule;nom;statut\n44-00001-01;Nom;C\n44-00009-01;Absent;S\n",
  "original.csv": "matricule;mois;montant\n44-10012-01;2007-01;22000,00\n44-10012-01;2007-02;22000,00\n",
  "original-wrong.csv": "matricule;mois;montant\n1;2007-13;5",
  "careers.csv": "stamnummer;loonschaalanciënniteit\n44-30001-01;2019-03\n",
  "careers-wrong.csv": "matricule;scale_seniority;evaluation\n1;2019-03;excellent?\n",
  "text.xlsx": "no workbook",
  "empty.xlsx": "",
  "there.xlsx": "mine",
  "there.csv": "mine",
};

/** Periods of service, by name. */
export const PERIODS: Readonly<Record<string, string>> = {
  "level-c.csv": "from,to,level\n2000-01,2006-12,C\n",
  "teaching.csv": "van,tot,niveau,aard,dagen\n2000-01,2000-10,B,onderwijs,200\n",
  "school-year.csv": "du,au,niveau,nature\n2000-09,2001-06,B,année scolaire\n",
  "part-time.csv": "from;to;level;fraction\n2000-01;2000-07;B;50%\n2001-01;2001-07;B;0.5\n",
  "counted-full.csv": "from,to,level,fraction,countedFull,useful\n2000-01,2000-07,B,0.5,yes,yes\n",
  "cap.csv": "from,to,level\n1980-01,1999-12,B\n2000-01,2019-12,C\n",
  "ten-years.csv": "from,to,level,ground\n2000-01,2009-01,B,recognised\n",
  "useful.csv": "from,to,level,useful\n2000-01,2000-12,B,ja\n",
  "after.csv":
    "from,to,level,kind,entered\n2000-01,2008-12,B,,2009-01\n2009-01,2013-12,,active,2009-01\n2014-01,2014-06,,non-activity,2009-01\n",
  "periods.json": JSON.stringify({
    enteredOn: "2020-01",
    periods: [
      { employer: "Zone", from: "2000-01", to: "2006-12", level: "C" },
      { from: 200701, to: "2007-07", level: "B", fraction: 0.5, countedFull: true },
    ],
  }),
  "wrong.json": '{"periods":[1]}',
  "month-wrong.csv": "x,from,to,level\n,2000-13,2000-12,B\n",
  "level-wrong.csv": "label,from,to,level\na,2000-01,2000-02,E\n",
  "kind-wrong.csv": "label,from,to,level,kind\na,2000-01,2000-02,B,holiday\n",
  "columns-missing.csv": "from,to\n2000-01,2000-02\n",
  "none.csv": "from,to,level\n",
  "overlap.csv": "from,to,level\n2000-01,2001-01,B\n2001-01,2002-01,B\n",
  "side.csv": "from,to,level\n2000-01,2020-01,B\n",
};

/** A letter draft; its places: member, zone, date, scale, newScale. */
export interface LetterDraft {
  readonly subject: string;
  readonly body: string;
}

/** Drafts in French and Dutch for the points of attention of note SSGPI 84738-2007, 1.3.4.2 and 1.3.4.3. */
export const letters = {
  "prevention-adviser": {
    fr: {
      subject: "Conseiller en prévention de niveau A – pièces justificatives – {member}",
      body: "Zone {zone}, le {date}\n\nMadame, Monsieur,\n\n{member} remplit les conditions légales pour exercer l’emploi de conseiller en prévention et y est effectivement désigné. Nous demandons son insertion à ce titre. Vous trouverez en annexe la preuve de la formation suivie, l’emploi prévu au cadre organique et la décision de désignation.",
    },
    nl: {
      subject: "Preventieadviseur niveau A – bewijsstukken – {member}",
      body: "Zone {zone}, {date}\n\nGeachte mevrouw, geachte heer,\n\n{member} voldoet aan de wettelijke voorwaarden om de betrekking van preventieadviseur uit te oefenen en is er effectief voor aangewezen. Wij vragen de inschaling in die hoedanigheid. Als bijlage gaan het bewijs van de gevolgde opleiding, de in de formatie voorziene betrekking en de aanwijzingsbeslissing.",
    },
  },
  "required-diploma": {
    fr: {
      subject: "Emploi exigeant un diplôme spécifique de niveau A – {member}",
      body: "Zone {zone}, le {date}\n\nMadame, Monsieur,\n\nL’emploi de {member} exigeait exclusivement un diplôme spécifique de niveau A lors du recrutement ou de la mobilité. Nous joignons l’emploi prévu au cadre organique et les conditions publiées, afin que l’insertion en tienne compte.",
    },
    nl: {
      subject: "Betrekking waarvoor een specifiek diploma van niveau A vereist is – {member}",
      body: "Zone {zone}, {date}\n\nGeachte mevrouw, geachte heer,\n\nVoor de betrekking van {member} was bij de werving of de mobiliteit uitsluitend een specifiek diploma van niveau A vereist. Als bijlage gaan de in de formatie voorziene betrekking en de bekendgemaakte voorwaarden, zodat de inschaling er rekening mee houdt.",
    },
  },
  "contract-calog": {
    fr: {
      subject: "Avenant à votre contrat de travail – {member}",
      body: "Zone {zone}, le {date}\n\nMadame, Monsieur {member},\n\nVotre contrat mentionne l’échelle de traitement {scale}. Le nouveau statut la remplace par {newScale}. Un avenant doit vous l’attribuer expressément ; sans copie signée de cet avenant, votre traitement ne peut pas être adapté. Merci de nous renvoyer les deux exemplaires signés.",
    },
    nl: {
      subject: "Bijvoegsel bij uw arbeidsovereenkomst – {member}",
      body: "Zone {zone}, {date}\n\nGeachte {member},\n\nUw overeenkomst vermeldt loonschaal {scale}. Het nieuwe statuut vervangt die door {newScale}. Een bijvoegsel moet u deze uitdrukkelijk toekennen; zonder een ondertekende kopie ervan kan uw wedde niet worden aangepast. Gelieve ons beide exemplaren ondertekend terug te bezorgen.",
    },
  },
  "contract-other": {
    fr: {
      subject: "Choix des nouvelles échelles de traitement – {member}",
      body: "Zone {zone}, le {date}\n\nMadame, Monsieur {member},\n\nVotre contrat mentionne une échelle qui n’est pas une échelle CALog ({scale}). Vous pouvez opter pour les nouvelles échelles. Dans ce cas un nouveau contrat est établi, votre ancienneté pécuniaire est recalculée et la sauvegarde de votre échelle actuelle se perd. Ce choix est irrévocable. Un calcul des deux situations est joint ; merci de nous faire connaître votre décision par écrit.",
    },
    nl: {
      subject: "Keuze voor de nieuwe loonschalen – {member}",
      body: "Zone {zone}, {date}\n\nGeachte {member},\n\nUw overeenkomst vermeldt een schaal die geen CALog-schaal is ({scale}). U kunt kiezen voor de nieuwe schalen. Dan wordt een nieuwe overeenkomst opgemaakt, wordt uw geldelijke anciënniteit herberekend en vervalt de vrijwaring van uw huidige schaal. Die keuze is onherroepelijk. Een berekening van beide situaties gaat als bijlage; gelieve ons uw beslissing schriftelijk mee te delen.",
    },
  },
  "original-position": {
    fr: {
      subject: "Maintien de la position juridique d’origine ou nouveau statut – {member}",
      body: "Zone {zone}, le {date}\n\nMadame, Monsieur {member},\n\nVous avez conservé votre position juridique d’origine. Si vous choisissez le nouveau statut, vous perdez définitivement les avantages liés à cette position, par exemple les chèques-repas. Un calcul des deux situations est joint ; merci de nous faire connaître votre décision par écrit.",
    },
    nl: {
      subject: "Behoud van de oorspronkelijke rechtspositie of nieuw statuut – {member}",
      body: "Zone {zone}, {date}\n\nGeachte {member},\n\nU hebt uw oorspronkelijke rechtspositie behouden. Kiest u voor het nieuwe statuut, dan verliest u definitief de voordelen van die positie, bijvoorbeeld de maaltijdcheques. Een berekening van beide situaties gaat als bijlage; gelieve ons uw beslissing schriftelijk mee te delen.",
    },
  },
} as const satisfies Readonly<Record<string, Readonly<Record<"fr" | "nl", LetterDraft>>>>;

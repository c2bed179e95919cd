export const fr = {
  title: 'Ce qu’on se dit',
  lead: 'Qui peut dire quoi à qui. Écrit une fois, on n’a plus à se le demander.',
  labels: {
    sharing: 'Règles de partage',
    sharingText: 'Vos propres règles (facultatif)',
    reviewOn: 'Quand en reparler (facultatif)',
  },
  reviewHint: 'Ce jour-là, les membres regardent ensemble si tout cela tient encore.',
  problems: { reviewOn: { past: 'Choisissez un jour à venir.' } },
  save: 'Enregistrer',
  next: 'Continuer',
}
export type Words = typeof fr

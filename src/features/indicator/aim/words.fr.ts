export const fr = {
  title: (measure: string) => `Point de départ et cible : ${measure}`,
  lead: 'Une cible dit où vous voulez être à la fin de la période. Laissez vide ce que vous ne voulez pas fixer.',
  baseline: 'Point de départ',
  baselineHint: 'Le chiffre d’avant, s’il est connu.',
  target: 'Cible',
  percentHint: 'De 0 à 100, en pourcentage.',
  submit: 'Enregistrer',
  back: 'Ne rien changer',
  problems: {
    'not-a-number': 'Écrivez un nombre, comme 40 ou 2,5.',
    'not-a-percent': 'Écrivez un nombre de 0 à 100.',
    'too-big': 'Ce nombre est trop grand.',
  },
  savedTitle: 'C’est fait',
  notices: { 'target-saved': 'Le point de départ et la cible sont enregistrés.' },
}

export type Words = typeof fr

export const fr = {
  table: 'Lire les chiffres en tableau',
  baseline: 'Point de départ',
  target: 'Cible',
  /** Where the agreed level begins, along a bar. */
  agreed: 'À droite du trait gras : le niveau convenu ou plus.',
  unknown: 'En pointillé : aucun chiffre à montrer; le tableau dit pourquoi.',
}

export type Words = typeof fr

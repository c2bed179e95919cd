export const fr = {
  lead: 'Ce qu’on peut remarquer chez une jeune personne. Un indice ne prouve rien, et beaucoup n’en montrent aucun.',
}

export type Words = typeof fr

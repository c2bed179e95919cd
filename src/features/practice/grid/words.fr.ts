export const fr = {
  lead: 'Les forces et les appuis d’abord. Un facteur décrit des groupes, jamais une personne.',
  protective: 'Facteurs de protection',
  risk: 'Facteurs de risque',
  riskText: 'Ouvrez un thème à la fois. Ce sont des choses vécues ou subies, jamais des fautes.',
  discussed: 'Conditions à changer',
  discussedText: 'À discuter en équipe. Rien ici ne se coche : c’est la société qui doit changer.',
  onPaper: 'À discuter, sans cocher :',
}

export type Words = typeof fr

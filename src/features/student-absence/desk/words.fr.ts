export const fr = {
  title: (school: string) => `Élèves absents ou partis : ${school}`,
  noRule: 'Aucune règle n’est fixée. Sans règle, aucun fichier ne s’ouvre ici.',
  noRuleReader: 'La direction de l’école peut en fixer une.',
  version: (number: number, day: string) => `Version ${number} de la règle, fixée le ${day}.`,
  inForce: 'La règle est en vigueur.',
  suspended: 'La règle est suspendue : aucun fichier ne s’ouvre ici.',
  withdrawn: 'La règle est retirée : aucun fichier ne s’ouvre ici.',
  left: 'Cette organisation n’est plus dans un réseau : la règle se lit, sans plus.',
  partner: 'Votre organisation est nommée par cette règle. L’école vous joint, avec l’accord de l’élève.',
  labels: {
    threshold: 'Offrir de l’aide à partir de',
    partners: 'Vers qui',
    agreement: 'Ce qui le permet',
    basis: 'Ce que dit l’entente',
  },
  rule: 'La règle',
  open: 'Ouvrir un fichier d’absences',
  set: 'Fixer la règle',
  setAgain: 'Changer la règle',
  withdraw: 'Retirer la règle',
  putBack: 'Remettre la règle',
  count: 'Dire ce qui en est venu, en nombres',
  before: 'Versions d’avant',
  line: (number: number, day: string, threshold: string) => `Version ${number}, du ${day} : ${threshold}`,
}

export type Words = typeof fr

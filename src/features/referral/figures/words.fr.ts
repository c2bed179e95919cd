export const fr = {
  title: 'Urgences sans consentement',
  lead: 'Combien d’orientations sont parties sans consentement, pour une urgence, sur toutes celles de la plateforme. Un trimestre paraît une fois, quand il est terminé.',
  caption: 'Par trimestre',
  heads: { quarter: 'Trimestre', referrals: 'Orientations', emergencies: 'Sans consentement', share: 'Part' },
  quarter: (number: number, year: string) => `${number === 1 ? '1er' : `${number}e`} trimestre ${year}`,
  percent: (number: string) => `${number} %`,
  withheld: 'Trop petit pour être montré',
  why: 'Un nombre de moins de cinq personnes n’est jamais montré, ni ce qui permettrait de le trouver.',
  empty: { title: 'Rien à montrer encore', text: 'Le premier trimestre paraîtra quand il sera terminé.' },
}
export type Words = typeof fr

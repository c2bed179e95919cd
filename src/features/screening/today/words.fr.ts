export const fr = {
  link: 'Protocole de dépistage',
  title: 'Un protocole à lire',
  toRead: (organization: string, number: number) => `${organization}, version ${number}`,
  doubt: 'Un doute au sujet d’une jeune personne ?',
  first: 'Publier votre protocole de dépistage',
  firstHint: 'Le protocole de base s’adapte à votre organisation : une étape à la fois.',
  behind: 'Le protocole de dépistage de base a changé',
  behindHint: (number: number) => `Le vôtre suit encore la version ${number}.`,
}

export type Words = typeof fr

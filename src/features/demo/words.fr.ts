export const fr = {
  title: 'Par quels yeux regarder ?',
  lead: (organizations: number, people: number) =>
    `Une région inventée : ${organizations} organismes des cinq secteurs, ${people} personnes. Devenez l’une d’elles en un geste.`,
  promise:
    'Organismes, villes et personnes n’existent pas. Seules les trois régions administratives sont vraies. Ce que vous faites ici ne touche personne.',
  youAre: (name: string) => `En ce moment, vous êtes ${name}.`,
  startTitle: 'Par où commencer',
  everyoneTitle: 'Toute la région',
  columns: { person: 'Personne', shows: 'Ce que vous verrez', become: 'Ouvrir une session' },
  become: 'Devenir',
  becomeWho: (name: string) => `Devenir ${name}`,
  inEnglish: (role: string) => `${role}, en anglais`,
  scriptTitle: 'Pour un script',
  scriptText: 'Les mêmes personnes, en données :',
  scriptPost: 'Pour ouvrir une session, envoyez le champ « as » sans témoin :',
  unknownTitle: 'Personne ne porte ce nom',
  unknown: (as: string) =>
    as === ''
      ? 'Le champ « as » est vide. Choisissez une personne de la liste.'
      : `Personne ici ne s’appelle « ${as} ». Choisissez une personne de la liste.`,
}

export type Words = typeof fr

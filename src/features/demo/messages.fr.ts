import type { Messages } from './messages.en.ts'

export const fr: Messages = {
  title: 'Par quels yeux regarder ?',
  lead: (organizations, people) =>
    `Une région inventée : ${organizations} organismes des cinq secteurs, ${people} personnes. Devenez l’une d’elles en un geste.`,
  promise:
    'Organismes, villes et personnes n’existent pas. Seules les trois régions administratives sont vraies. Ce que vous faites ici ne touche personne.',
  youAre: (name) => `En ce moment, vous êtes ${name}.`,
  startTitle: 'Par où commencer',
  everyoneTitle: 'Toute la région',
  columns: { person: 'Personne', shows: 'Ce que vous verrez', become: 'Ouvrir une session' },
  become: 'Devenir',
  becomeWho: (name) => `Devenir ${name}`,
  inEnglish: (role) => `${role}, en anglais`,
  operator: 'Gestion de l’instance',
  nobody: {
    listed: 'Connu de la table. Personne n’y est encore invité.',
    invited: 'Une invitation attend sa réponse.',
  },
  scriptTitle: 'Pour un script',
  scriptText: 'Les mêmes personnes, en données :',
  scriptPost: 'Pour ouvrir une session, envoyez le champ « as » sans témoin :',
  unknownTitle: 'Personne ne porte ce nom',
  unknown: (as) =>
    as === ''
      ? 'Le champ « as » est vide. Choisissez une personne de la liste.'
      : `Personne ici ne s’appelle « ${as} ». Choisissez une personne de la liste.`,
}

export const fr = {
  title: 'Aujourd’hui',
  greeting: (name: string, day: string) => `Bonjour, ${name}. Nous sommes le ${day}.`,
  first: 'À voir d’abord',
  countOfTasks: [
    'Rien à faire pour aujourd’hui',
    'Une chose pour aujourd’hui',
    'Deux choses pour aujourd’hui',
    'Trois choses pour aujourd’hui',
  ],
  inOrder: 'Votre fiche est en ordre',
  toDo: 'À faire',
  others: (count: number) =>
    count === 1 ? 'Une autre chose pourra suivre.' : `${count} autres choses pourront suivre.`,
  done: 'Votre fiche est complète, et chaque rôle a sa personne.',
  nothingElse: 'Rien d’autre à faire.',
  work: {
    title: 'Ce qui vous attend',
    places: 'Où vous travaillez',
    below: 'Ce qui vous est confié est plus bas.',
    emptyTitle: 'Rien à faire pour le moment',
    empty: 'Aucune action ne vous est confiée pour l’instant.',
  },
}

export type Words = typeof fr

export const fr = {
  title: 'Aujourd’hui',
  greeting: (name: string, day: string) => `Bonjour, ${name}. Nous sommes le ${day}.`,
  countOfTasks: [
    'Rien à faire pour aujourd’hui',
    'Une chose pour aujourd’hui',
    'Deux choses pour aujourd’hui',
    'Trois choses pour aujourd’hui',
  ],
  toDo: 'À faire',
  others: (count: number) =>
    count === 1 ? 'Une autre chose pourra suivre.' : `${count} autres choses pourront suivre.`,
  done: 'Votre fiche est complète, et chaque rôle a sa personne. Rien d’autre à faire.',
  work: {
    title: 'Ce qui vous attend',
    emptyTitle: 'Rien à faire pour le moment',
    empty: 'Vos actions du plan sont plus bas.',
  },
}

export type Words = typeof fr

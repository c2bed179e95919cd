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
  done: 'Votre fiche est complète, et quelqu’un répond à chaque place. Rien d’autre ne vous attend.',
  work: {
    title: 'Ce qui vous attend',
    emptyTitle: 'Rien ne vous attend',
    empty:
      'Vos actions du plan sont plus bas. Les demandes qui vous seront confiées apparaîtront ici avec une prochaine version.',
  },
}

export type Words = typeof fr

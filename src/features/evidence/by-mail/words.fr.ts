export const fr = {
  title: 'Compter une activité',
  lead: (organization: string) => `Pour ${organization}, sans ouvrir de session. Une estimation suffit.`,
  panelTitle: 'Une activité à compter ?',
  panelText: 'Une minute, d’ici, sans ouvrir de session.',
  done: 'C’est consigné. Vous pouvez en compter une autre.',
  deadTitle: 'Ce lien n’ouvre plus rien',
  deadText: 'Il a servi ou il est trop vieux. Ouvrez une session pour compter une activité.',
  signIn: 'Ouvrir une session',
}

export type Words = typeof fr

export const fr = {
  title: 'Coller une liste de présences',
  lead: 'Une organisation par ligne. Après un point-virgule : présente, excusée ou absente. Sans rien, elle était présente.',
  label: 'Liste',
  hint: 'Collez des lignes d’un tableur ou d’un fichier CSV. Une seule ligne fausse, et rien n’est noté.',
  submit: 'Noter les présences',
  problems: {
    'unknown-organization': (line: number, text: string) =>
      `Ligne ${line} : « ${text} » n’était pas de cette rencontre. Écrivez son nom comme sur la page.`,
    'unknown-word': (line: number, text: string) =>
      `Ligne ${line} : « ${text} » ne dit pas si elle était présente, excusée ou absente.`,
    twice: (line: number, text: string) => `Ligne ${line} : « ${text} » est déjà dans la liste.`,
  },
  wrong: (count: number) => (count < 2 ? 'Une ligne est à corriger.' : `${count} lignes sont à corriger.`),
}
export type Words = typeof fr

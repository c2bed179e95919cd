export const fr = {
  lead: 'À découper et à plier : le français d’un côté, l’anglais de l’autre.',
  region: 'Région où vous travaillez',
  anyRegion: 'Choisir une région',
  show: 'Mettre cette ligne sur la carte',
  regionHint: 'La vôtre, jamais celle d’une jeune personne : elle reste dans l’adresse de la page.',
  choosing: 'La ligne de protection de la jeunesse sur la carte',
  doubt: 'Un doute au sujet d’une jeune personne ?',
  emergency: 'Danger : 911',
  specialist: 'Personne spécialisée',
  deputy: 'Relève',
  blank: '__________________________',
  line: 'Protection de la jeunesse, jour et nuit',
  lineBlank: 'Numéro de ma région : _______________',
  suicide: 'Suicide',
  noReport: 'C’est vous qui appelez. Aucun logiciel ne signale.',
}

export type Words = typeof fr

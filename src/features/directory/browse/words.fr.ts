/** The directory before anything is asked. */
export const fr = {
  needs: 'Par besoin',
  needsLead: 'Choisissez ce qui ressemble le plus à la situation.',
  lines: 'Ouvert en ce moment',
  linesLead: 'Des personnes répondent, sans rendez-vous.',
  count: (count: string) => `(${count})`,
}
export type Words = typeof fr

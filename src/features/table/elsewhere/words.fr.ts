export const fr = {
  title: 'Proposer une organisation d’un autre réseau',
  lead: 'Les organisations des autres réseaux ne sont pas listées ici. Cherchez celles qui ont choisi d’être nommées en public, ou demandez un code.',
  find: 'Chercher une organisation',
  text: 'Nom',
  textHint: 'Trois lettres ou plus.',
  search: 'Chercher',
  nothing: {
    title: 'Personne à ce nom',
    text: 'Cette organisation n’est pas nommée en public, ou siège déjà. Demandez-lui un code : sa page « Mes tables » en donne un.',
  },
  choose: 'Organisations nommées en public',
  code: 'Ou le code que l’organisation vous a donné',
  codeHint: 'Seize signes. Les tirets et les majuscules ne comptent pas.',
  propose: 'Proposer aux autres membres',
  back: 'Revenir à la table',
  problems: {
    missing: 'Choisissez une organisation, ou écrivez son code.',
    'not-there': 'Cette organisation ne peut pas être proposée, ou l’est déjà.',
    'bad-code': 'Ce code ne sert pas, ou ne sert plus. Demandez-en un autre.',
    'of-a-table': 'Ce code est celui d’une table. Servez-vous-en à la page des tables liées.',
    'too-many': 'Beaucoup d’essais. Reprenez plus tard.',
  },
}
export type Words = typeof fr

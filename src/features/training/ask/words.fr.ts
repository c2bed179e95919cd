export const fr = {
  title: 'Questionnaire avant et après',
  lead: 'Les mêmes questions avant la formation et après : vous verrez ce qu’elle a appris au groupe, et rien de personne.',
  session: 'Séance',
  form: 'Questionnaire',
  when: 'La partie d’avant s’ouvre tout de suite, et ferme au milieu de la séance; celle d’après prend le relais, pour deux semaines. Tout suit la séance si elle change de jour.',
  whenSeries:
    'La partie d’avant s’ouvre tout de suite, et ferme au milieu de la première séance; celle d’après ouvre au milieu de la dernière, pour deux semaines. Tout suit les séances si elles changent de jour.',
  known:
    'Les personnes inscrites voient le lien sur la page de la séance. Pour les autres, imprimez la feuille avec le code QR.',
  submit: 'Préparer et ouvrir',
  questions: 'Les questions',
  none: 'Aucune séance à venir : ajoutez-en une, puis revenez.',
  problems: { 'too-many': 'Votre organisation a préparé beaucoup de questionnaires aujourd’hui. Revenez demain.' },
  toAsk: 'Poser un questionnaire avant et après',
  toFollow: 'Questionnaire avant et après',
  mine: 'Ce que vous savez, avant et après',
  before: 'Répondre avant la formation',
  after: 'Répondre après la formation',
  anonymous: 'Personne ne sait qui répond quoi.',
}
export type Words = typeof fr

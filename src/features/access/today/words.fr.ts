import { plural } from '../../../kernel/wording.ts'

const n = (count: number, one: string, many: string) => plural('fr', count, `${count} ${one}`, `${count} ${many}`)

export const fr = {
  title: 'Demandes ouvertes',
  kinds: {
    late: (count: number) =>
      n(count, 'demande ouverte que personne n’a prise à temps', 'demandes ouvertes que personne n’a prises à temps'),
    'to-take': (count: number) =>
      n(count, 'demande ouverte que vous pourriez prendre', 'demandes ouvertes que vous pourriez prendre'),
    claimed: (count: number) =>
      n(
        count,
        'demande ouverte est prise : écrivez l’orientation',
        'demandes ouvertes sont prises : écrivez l’orientation',
      ),
    returned: (count: number) =>
      n(count, 'demande ouverte vous revient sans preneur', 'demandes ouvertes vous reviennent sans preneur'),
  },
}
export type Words = typeof fr

import { createHash } from 'node:crypto'
import type { OwnerQuery } from '../../../kernel/as-owner.ts'
import type { DemoMoment } from '../../../kernel/feature/index.ts'
import { demoId, demoNetwork } from '../../network/index.ts'
import type { Answered, Asked, Bands } from '../model.ts'

interface DemoQuestion extends Asked, Bands {
  slug: string
  by: string
  person: string
  daysAgo: number
  to: Readonly<Record<string, { answer: Answered; words: string | null } | null>>
}

/** Invented questions, about nobody: one that waits, one that was answered, one to answer. */
const questions: readonly DemoQuestion[] = [
  {
    slug: 'answered',
    by: 'courtepointe',
    person: 'worker-courtepointe',
    daysAgo: 4,
    age: '16-17',
    regions: ['17'],
    items: ['PF-I01', 'IN-R01'],
    needs: ['basic-needs'],
    words:
      '(Exemple inventé.) Elle accepte d’en parler, mais craint un hébergement mixte. Avez-vous une place pour quelques nuits?',
    to: {
      'passe-fil': { answer: 'could-help', words: 'Nous avons un étage réservé aux jeunes femmes. Appelez-nous.' },
      cisss: { answer: 'unsure', words: null },
      victimes: { answer: 'not', words: null },
      protection: null,
    },
  },
  {
    slug: 'received',
    by: 'passe-fil',
    person: 'worker-passe-fil',
    daysAgo: 1,
    age: '12-17',
    regions: ['04', '05', '17'],
    items: ['RF-I01'],
    needs: ['talk'],
    words:
      '(Exemple inventé.) Il dit que tout va bien, mais reçoit des cadeaux chers. Comment aborder le sujet sans le braquer?',
    to: { courtepointe: null, cisss: null, rapides: { answer: 'could-help', words: null } },
  },
]

/** Always the same for the same thing. */
function rowId(slug: string): string {
  const hex = createHash('sha256').update(`tisserin demo consult ${slug}`).digest('hex')
  return [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, `a${hex.slice(17, 20)}`, hex.slice(20, 32)].join(
    '-',
  )
}

export async function seedConsults({ query }: { query: OwnerQuery }, moment: DemoMoment): Promise<void> {
  if (!moment.isFirst) return
  const network = demoId('network', demoNetwork().network.slug)
  for (const one of questions) {
    const id = rowId(one.slug)
    const isAnswered = Object.values(one.to).some((reply) => reply !== null)
    await query(
      `INSERT INTO consult_question (id, organization_id, network_id, asked_by, asked_at, age_band, region_codes, items, needs, words, state)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
      [
        id,
        demoId('organization', one.by),
        network,
        demoId('person', one.person),
        new Date(moment.now.getTime() - one.daysAgo * 86_400_000),
        one.age,
        one.regions,
        one.items,
        one.needs,
        one.words,
        isAnswered ? 'answered' : 'open',
      ],
    )
    for (const [slug, reply] of Object.entries(one.to))
      await query(
        `INSERT INTO consult_recipient (question_id, organization_id, answer, words, answered_by, answered_at, version)
         VALUES ($1, $2, $3, $4, $5, $6, $7)`,
        [
          id,
          demoId('organization', slug),
          reply?.answer ?? null,
          reply?.words ?? null,
          reply === null ? null : demoId('person', `specialist-${slug}`),
          reply === null ? null : moment.now,
          reply === null ? 0 : 1,
        ],
      )
  }
}

import { recordDeed } from '../../../kernel/audit.ts'
import type {
  FeatureHoldings,
  HandOnAnswers,
  HandOnRefusal,
  Holder,
  Holding,
  Returning,
} from '../../../kernel/feature/index.ts'
import type { MemberRequest } from '../../../kernel/http/index.ts'
import { err, ok, type Result } from '../../../kernel/result.ts'
import { moveTestimonial } from '../move-testimonial.ts'
import { listHeld, type HeldTestimonial } from './queries.ts'
import { words } from './words.ts'

/** What people hold in testimonials: their consent to words that bear the name of the place they leave. Nobody takes it over. */
export const holdings: FeatureHoldings = { list, handOn, comesBack, takeBack: async () => true }

const keepValue = 'keep'
const withdrawValue = 'withdraw'
const fieldOf = ({ id }: Pick<HeldTestimonial, 'id'>): string => `testimonial-${id}`

/** They stay unless it is said otherwise: the consent goes on, and can be withdrawn later too. */
async function list({ lang, tx, who }: MemberRequest, holder: Holder): Promise<Holding[]> {
  const t = words[lang]
  const isSelf = holder.personId === who.personId
  return (await listHeld(tx, holder)).map(({ id, state, body }) => ({
    field: fieldOf({ id }),
    label: t.said[state](startOf(body)),
    hint: isSelf ? t.ownHint : t.hint,
    needs: 'belong',
    goesTo: [
      { value: keepValue, label: t.keep },
      { value: withdrawValue, label: t.withdraw },
    ],
  }))
}

const startOf = (body: string): string => {
  const flat = body.replace(/\s+/g, ' ')
  return flat.length <= 60 ? flat : `${flat.slice(0, 60).replace(/\s\S*$/, '')}…`
}

async function handOn(
  { tx }: MemberRequest,
  holder: Holder,
  answers: HandOnAnswers,
): Promise<Result<void, HandOnRefusal>> {
  for (const held of await listHeld(tx, holder)) {
    const answer = answers.get(fieldOf(held))
    if (answer === undefined) continue
    const { id, version } = held
    if (answer === withdrawValue) {
      const moved = await moveTestimonial(tx, { id, deed: 'withdraw', version })
      if (!moved.ok) return err('changed-meanwhile')
    } else if (holder.organizationId !== null) {
      await recordDeed(tx, {
        deed: 'testimonial.kept',
        chain: holder.organizationId,
        subject: { kind: 'testimonial', id },
        basis: 'departure',
      })
    }
  }
  return ok(undefined)
}

/** Nothing was handed on. What was withdrawn stays so: only its author takes it up again. */
async function comesBack({ lang }: MemberRequest, _holder: Holder, answers: HandOnAnswers): Promise<Returning[]> {
  const t = words[lang]
  return [...answers].flatMap(([field, answer]) =>
    field.startsWith('testimonial-') && answer === withdrawValue
      ? [{ field, label: t.withdrawn, stays: t.withdrawnStays }]
      : [],
  )
}

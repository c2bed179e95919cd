import { Button, ButtonGroup, HiddenKeys, Select, SummaryList } from '../../../design/index.ts'
import { href, type MemberRequest } from '../../../kernel/http/index.ts'
import { formatDay } from '../../../kernel/language.ts'
import { addresses } from '../addresses.ts'
import { delayGrounds } from '../model.ts'
import type { Envelope } from '../queries.ts'
import { sayInstant } from '../referral-context.ts'
import { words as shared } from '../words.ts'
import { words } from './words.ts'

/** An emergency in place of a consent: its ground, its end, the second person, and whether the young person was told. Null: there is none. */
export function overrideSection(request: MemberRequest, { id, override, roles }: Envelope) {
  if (override === null) return null
  const { lang, formKeys } = request
  const t = words[lang].override
  const at = (instant: string) => sayInstant(request, new Date(instant))
  const is = (wanted: string) => roles.some(({ role, relation }) => role === wanted && relation === 'own')
  const mayReview = is('requester-supervisor') && !override.isOwn && override.reviewedAt === null
  const mayTell = (is('requester') || is('requester-supervisor') || override.isTeller) && override.youthToldAt === null
  const review = override.upheld === null ? t.reviewBy(at(override.reviewBy)) : override.upheld ? t.upheld : t.notUpheld
  const youth =
    override.youthToldAt !== null
      ? t.told
      : override.askAgainOn === null
        ? t.untold
        : t.askAgain(formatDay(override.askAgainOn, lang))
  return (
    <section>
      <h2>{t.title}</h2>
      <SummaryList
        rows={[
          { key: t.ground, value: shared[lang].grounds[override.ground] },
          { key: t.ends, value: at(override.endsAt) },
          { key: t.review, value: review },
          { key: t.youth, value: youth },
        ]}
      />
      {mayReview && (
        <form method="post" action={href(lang, addresses.override, { id })} class="on-screen">
          <HiddenKeys keys={formKeys} />
          <ButtonGroup>
            <Button>{t.uphold}</Button>
            <a href={href(lang, addresses.stop, { id, act: 'override' })}>{t.refuse}</a>
          </ButtonGroup>
        </form>
      )}
      {mayTell && (
        <form method="post" action={href(lang, addresses.overrideTold, { id })} class="on-screen">
          <HiddenKeys keys={formKeys} />
          <Button kind="secondary" name="told" value="yes">
            {t.tell}
          </Button>
          <Select
            name="delay"
            label={words[lang].labels.delay}
            items={delayGrounds.map((one) => ({ value: one, text: t.delays[one] }))}
          />
          <Button kind="secondary" name="told" value="no">
            {t.wait}
          </Button>
        </form>
      )}
    </section>
  )
}

import { Button, FormFrame, InsetText, Radios, Timeline } from '../../../design/index.ts'
import { valueOf, type FormState } from '../../../kernel/form/index.ts'
import type { MemberRequest } from '../../../kernel/http/index.ts'
import { formatDay, type Language } from '../../../kernel/language.ts'
import { memberRoles, type Designation, type Member } from '../model.ts'
import { words as shared } from '../words.ts'
import { words } from './words.ts'

interface MemberPageProps {
  lang: Language
  action: string
  departureHref: string
  keys: MemberRequest['formKeys']
  state: FormState
  member: Member
  designations: Designation[]
}

export function MemberPage({ lang, action, departureHref, keys, state, member, designations }: MemberPageProps) {
  const t = words[lang]
  const { roles, roleHints, kinds, history, handedBy } = shared[lang]
  const isHere = member.untilDay === null
  return (
    <>
      <h1>{member.name}</h1>
      <p>
        <a href={`mailto:${member.email}`}>{member.email}</a>
      </p>
      {member.untilDay !== null && <p class="lead">{t.hasLeft(formatDay(member.untilDay, lang))}</p>}
      {isHere && member.mailRefusedAt !== null && (
        <InsetText>
          <p>
            <b>{t.mailRefused}</b>
          </p>
          <p>{t.mailRefusedWhat}</p>
        </InsetText>
      )}
      {isHere && (
        <FormFrame lang={lang} action={action} keys={keys} state={state} names={['role']} version={member.version}>
          <Radios
            name="role"
            legend={t.roleLegend}
            error={state.errors['role']}
            value={valueOf(state, 'role')}
            items={memberRoles.map((role) => ({
              value: role,
              label: roles[role],
              hint: roleHints[role],
            }))}
          />
          <Button>{t.roleSave}</Button>
        </FormFrame>
      )}
      {designations.length > 0 && (
        <section>
          <h2>{history}</h2>
          <Timeline
            items={designations.map((one) => ({
              when:
                one.untilDay === null
                  ? formatDay(one.fromDay, lang)
                  : `${formatDay(one.fromDay, lang)} – ${formatDay(one.untilDay, lang)}`,
              datetime: one.fromDay,
              title: kinds[one.kind],
              text: one.handedFrom === null ? undefined : handedBy(one.handedFrom),
              current: one.untilDay === null,
            }))}
          />
        </section>
      )}
      {isHere && (
        <section>
          <h2>{t.departure}</h2>
          <p>{t.departureHint}</p>
          <Button kind="secondary" href={departureHref}>
            {t.departure}
          </Button>
        </section>
      )}
    </>
  )
}

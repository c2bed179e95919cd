import { control, takingAnswer, takingRoutes, Textarea, type Taking } from '../../../design/index.ts'
import { checkNote } from '../../../field/index.ts'
import { defineForm, filled, refused, text, version, type FormState } from '../../../kernel/form/index.ts'
import { notFound, redirect, type Answer, type MemberRequest, type Route } from '../../../kernel/http/index.ts'
import { addresses } from '../addresses.ts'
import { textLimits } from '../model.ts'
import { breadcrumbToHome, collaborationFor, homeHref, nameOfCollaboration, type Context } from '../own-context.ts'
import { moveStage } from '../stage/move-stage.ts'
import { words as shared } from '../words.ts'
import { words } from './words.ts'

const endForm = defineForm({ lessons: text({ max: textLimits.lessons }), version: version() })

/** What the person may end. */
async function ending(request: MemberRequest): Promise<Context | null> {
  const context = await collaborationFor(request, 'move')
  return context === null || context.collaboration.stage === 'closed' ? null : context
}

function taking({ lang }: MemberRequest, { collaboration }: Context, state: FormState, isOvertaken = false): Taking {
  const t = words[lang]
  const { id } = collaboration
  return {
    kind: 'taking',
    title: t.title(nameOfCollaboration(collaboration, lang)),
    ...t.of[collaboration.kind],
    cancelHref: homeHref(lang, id),
    asks: {
      lang,
      title: t.asks,
      state,
      names: ['lessons'],
      version: collaboration.version,
      overtaken: isOvertaken ? shared[lang].notices['collaboration-moved'] : null,
      fields: <Textarea {...control(state, 'lessons', t.lessons, lang, t.lessonsHint)} rows={5} />,
    },
    breadcrumb: breadcrumbToHome(lang, collaboration),
  }
}

async function end(request: MemberRequest): Promise<Answer> {
  const context = await ending(request)
  if (context === null) return notFound()
  const { form, lang, today } = request
  const parsed = endForm.parse(form)
  const again = (problems: Readonly<Record<string, string>>, status: 200 | 422 | 409): Answer => {
    const { lessons, problems: said } = words[lang]
    const state = refused(
      { values: endForm.rawOf(form), problems },
      { labels: { lessons }, problems: { lessons: { ...said, ...shared[lang].personProblems } } },
      lang,
      { lessons: { label: lessons, max: textLimits.lessons } },
    )
    return takingAnswer(request, taking(request, context, state, status === 409), status)
  }
  if (!parsed.ok) return again(parsed.problems, parsed.switching ? 200 : 422)
  const { lessons, version: seen } = parsed.value
  const found = checkNote(lessons, Number(today.slice(0, 4)))
  if (found !== null) return again({ lessons: found }, 422)
  const moved = await moveStage(request, context, 'closed', { lessons, seen })
  return moved.ok ? redirect(homeHref(lang, context.collaboration.id), 'collaboration-ended') : again({}, 409)
}

export const endRoutes: Route[] = takingRoutes({
  asked: 'collaboration.ending',
  done: 'collaboration.end',
  address: addresses.end,
  ask: async (request) => {
    const context = await ending(request)
    return context === null ? notFound() : taking(request, context, filled({ lessons: context.collaboration.lessons }))
  },
  take: end,
})

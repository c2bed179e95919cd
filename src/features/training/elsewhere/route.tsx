import { mainForm, takingRoutes, type Taking } from '../../../design/index.ts'
import { filled, type FormState } from '../../../kernel/form/index.ts'
import {
  data,
  href,
  memberGet,
  memberPost,
  notFound,
  page,
  redirect,
  type Answer,
  type MemberRequest,
  type Route,
} from '../../../kernel/http/index.ts'
import { nameIn } from '../../../kernel/language.ts'
import { leads } from '../../../kernel/rights.ts'
import { largestFile } from '../../evidence/index.ts'
import { addresses } from '../addresses.ts'
import { listDesks, namesOfOrganizations } from '../queries.ts'
import { words as ownWords } from '../own/words.ts'
import { breadcrumbToTrainings } from '../training-context.ts'
import { declareAgain, readDeclaration } from './elsewhere-form.ts'
import { DeclarePage } from './page.tsx'
import { declareElsewhere, findElsewhere, readProof, settleElsewhere } from './save-elsewhere.ts'
import { words } from './words.ts'

const breadcrumb = ({ lang }: MemberRequest) => [
  ...breadcrumbToTrainings(lang),
  { label: ownWords[lang].title, href: href(lang, addresses.own) },
]

async function declarePage(request: MemberRequest, state: FormState, status: 200 | 422 | 429): Promise<Answer> {
  const { lang, tx, who, formKeys } = request
  const names = await namesOfOrganizations(tx, who.organizations)
  return page(
    words[lang].title,
    <DeclarePage
      lang={lang}
      action={href(lang, addresses.declare)}
      keys={formKeys}
      state={state}
      organizations={[...names.values()].map((one) => ({ id: one.id, name: nameIn(one, lang) }))}
    />,
    {
      status,
      formId: mainForm,
      breadcrumb: breadcrumb(request),
      notice: status === 429 ? words[lang].tooMany : null,
    },
  )
}

async function declare(request: MemberRequest): Promise<Answer> {
  const { form, lang, today, who } = request
  if (who.organizations.length === 0) return notFound()
  const read = readDeclaration(form, lang, { today, organizations: who.organizations })
  if (!read.ok) return declarePage(request, read.state, read.switching ? 200 : 422)
  const declared = await declareElsewhere(request, read.value)
  if (!declared.ok) return declarePage(request, declareAgain(form, {}, lang), 429)
  return redirect(href(lang, addresses.own), 'training-declared')
}

/** Taken away, never shown: a browser that opened it would run what is in it. */
async function proof({ tx, params, who }: MemberRequest): Promise<Answer> {
  const one = await findElsewhere(tx, params['id'] ?? '')
  if (one === null) return notFound()
  const isTheirs = one.personId === who.personId || (await listDesks(tx)).includes(one.organizationId)
  const file = isTheirs ? await readProof(tx, one.id) : null
  if (file === null) return notFound()
  const plain = file.name.replace(/[^\w.-]+/g, '_')
  return data(file.bytes, {
    'content-type': file.kind === 'pdf' ? 'application/pdf' : 'text/plain; charset=utf-8',
    'content-disposition': `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(file.name)}`,
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
  })
}

async function settle(request: MemberRequest): Promise<Answer> {
  const { tx, params, who, form, lang } = request
  const one = await findElsewhere(tx, params['id'] ?? '')
  if (one === null || !leads(who, one.organizationId)) return notFound()
  const to = form.first('says') === 'confirmed' ? 'confirmed' : 'refused'
  const seen = Number(/^\d{1,9}$/.exec(form.first('version'))?.[0] ?? 0)
  const settled = await settleElsewhere(request, one, { to, seen })
  return redirect(
    href(lang, addresses.watch, { id: one.organizationId }),
    settled.ok ? `training-${to}` : settled.refusal === 'own' ? 'training-own' : 'training-moved-on',
  )
}

/** One’s own, while nobody answered. */
async function withdrawing({ tx, params, who }: MemberRequest) {
  const one = await findElsewhere(tx, params['id'] ?? '')
  return one === null || one.personId !== who.personId || one.state !== 'declared' ? null : one
}

async function askWithdraw(request: MemberRequest): Promise<Taking | Answer> {
  const one = await withdrawing(request)
  if (one === null) return notFound()
  const { lang } = request
  const { title, ...said } = words[lang].withdrawing
  return {
    kind: 'taking',
    title: title(one.title),
    ...said,
    cancelHref: href(lang, addresses.own),
    breadcrumb: breadcrumb(request),
  }
}

async function withdraw(request: MemberRequest): Promise<Answer> {
  const one = await withdrawing(request)
  if (one === null) return notFound()
  const settled = await settleElsewhere(request, one, { to: 'withdrawn', seen: one.version })
  return redirect(href(request.lang, addresses.own), settled.ok ? 'training-elsewhere-withdrawn' : 'training-moved-on')
}

export const elsewhereRoutes: Route[] = [
  memberGet('training.declaring', addresses.declare, async (request) =>
    request.who.organizations.length === 0 ? notFound() : declarePage(request, filled({}), 200),
  ),
  // Some room for what a browser puts around the file.
  memberPost('training.declare', addresses.declare, declare, { maxBytes: largestFile + 400_000 }),
  memberGet('training.proof', addresses.proof, proof),
  memberPost('training.settle', addresses.settle, settle, { maxBytes: 20_000 }),
  ...takingRoutes({
    asked: 'training.withdrawing-elsewhere',
    done: 'training.withdraw-elsewhere',
    address: addresses.withdrawElsewhere,
    ask: askWithdraw,
    take: withdraw,
  }),
]

import { defineForm, filled, version } from '../../../../kernel/form/index.ts'
import {
  href,
  memberGet,
  memberPost,
  page,
  redirect,
  type Answer,
  type MemberRequest,
  type Route,
} from '../../../../kernel/http/index.ts'
import { doors } from '../../../directory/index.ts'
import { addresses } from '../../addresses.ts'
import { readableArticles } from '../../readable.ts'
import { shippedArticles } from '../../shipped/shipped-articles.ts'
import { editToolPage } from '../edit/shown-form.tsx'
import { toolValues } from '../edit/tool-form.ts'
import type { OwnTool } from '../model.ts'
import { isTool, ownBreadcrumb, ownerOf, titleOf, toolForDeed } from '../own-context.ts'
import { publishTool } from '../save-tool.ts'
import { PublishPage } from './page.tsx'
import { publishProblems, serviceCodesIn, slugsOf } from './publishable.ts'
import { words } from './words.ts'

const seenForm = defineForm({ version: version() })

/** What keeps the last version from being published, at its fields. */
async function problemsOf(request: MemberRequest, tool: OwnTool): Promise<Record<string, string>> {
  const { lang } = request
  const articles = await readableArticles(request)
  const services = await doors.publishedServices(request.tx, serviceCodesIn(tool.text))
  const problems = publishProblems(tool.text, { articles, services }, lang)
  const { taken } = slugsOf(tool, shippedArticles)
  return { ...Object.fromEntries(taken.map((field) => [field, words[lang].problems.taken])), ...problems }
}

/** The form, with what is to be mended; nothing was published. */
const toMend = (
  request: MemberRequest,
  tool: OwnTool,
  errors: Record<string, string>,
  status: 200 | 422 = 422,
): Promise<Answer> => editToolPage(request, tool, { ...filled({ ...toolValues(tool.text) }), errors }, status)

async function publishing(request: MemberRequest): Promise<Answer> {
  const tool = await toolForDeed(request, 'publish')
  if (!isTool(tool)) return tool
  const errors = await problemsOf(request, tool)
  if (Object.keys(errors).length > 0) return toMend(request, tool, errors, 200)
  const { lang } = request
  const { id, state, latest } = tool
  const { slug } = slugsOf(tool, shippedArticles)
  const title = titleOf(tool, lang)
  const isAgain = state === 'published'
  return page(
    isAgain ? words[lang].againTitle(title) : words[lang].title(title),
    <PublishPage
      lang={lang}
      title={title}
      isAgain={isAgain}
      owner={ownerOf(tool, lang)}
      paths={{
        fr: href('fr', addresses.article, { slug: slug.fr }),
        en: href('en', addresses.article, { slug: slug.en }),
      }}
      action={href(lang, addresses.publishTool, { id })}
      backHref={href(lang, addresses.ownTool, { id })}
      previewHref={href(lang, addresses.previewTool, { id })}
      keys={request.formKeys}
      version={latest}
    />,
    { breadcrumb: ownBreadcrumb(request, tool) },
  )
}

async function publish(request: MemberRequest): Promise<Answer> {
  const tool = await toolForDeed(request, 'publish')
  if (!isTool(tool)) return tool
  const errors = await problemsOf(request, tool)
  if (Object.keys(errors).length > 0) return toMend(request, tool, errors)
  const { lang, form } = request
  const parsed = seenForm.parse(form)
  const { slug } = slugsOf(tool, shippedArticles)
  const published = await publishTool(request, tool, { seen: parsed.ok ? parsed.value.version : 0, slug })
  const here = href(lang, addresses.ownTool, { id: tool.id })
  if (published.ok) return redirect(here, 'tool-published')
  if (published.refusal === 'changed-meanwhile') return redirect(here, 'tool-moved')
  const field = published.refusal === 'slug-fr-taken' ? 'slugFr' : 'slugEn'
  return toMend(request, tool, { [field]: words[lang].problems.taken })
}

export const publishToolRoutes: Route[] = [
  memberGet('toolbox.publishing-own', addresses.publishTool, publishing),
  memberPost('toolbox.publish-own', addresses.publishTool, publish),
]

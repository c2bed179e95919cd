import { href, type AnyRequest, type Answer } from '../../../kernel/http/index.ts'
import { addresses as pages } from '../addresses.ts'
import { base, openApiPath, packagePath } from './api-addresses.ts'
import { jsonAnswer } from './api-answer.ts'
import { countFreshness } from './freshness.ts'
import { listNames } from '../export/graph.ts'

/** Version of the standard that is followed. */
const hsdsVersion = '3.1'
/** Of what the instance writes itself; a record whose source has its own licence says so in `source`. */
export const licence = { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' } as const

/** Where the APIs of this site are. */
export function answerDiscovery(request: AnyRequest): Answer {
  const { baseUrl } = request.deps
  return jsonAnswer(
    request,
    {
      apis: [
        { standard: 'HSDS', version: hsdsVersion, url: `${baseUrl}${base}`, openapi_url: `${baseUrl}${openApiPath}` },
      ],
    },
    request.lang,
  )
}

/** `GET /` of HSDS: what this API is, and how fresh what it tells is. */
export async function answerRoot(request: AnyRequest): Promise<Answer> {
  const { baseUrl, timeZone } = request.deps
  const body = {
    version: hsdsVersion,
    profile: `${baseUrl}${href(request.lang, pages.openData)}`,
    openapi_url: `${baseUrl}${openApiPath}`,
    profile_name: 'Tisserin-QC',
    package_url: `${baseUrl}${packagePath}`,
    lists: Object.fromEntries(listNames.map((list) => [list, `${baseUrl}${base}/${list}`])),
    licence,
    languages: ['fr', 'en'],
    timezone_name: timeZone,
    freshness: await countFreshness(request.tx, request.today),
  }
  return jsonAnswer(request, body, request.lang)
}

import { data, memberGet, type Route } from '../../../kernel/http/index.ts'
import { isId } from '../../../kernel/ids.ts'
import { addresses } from '../addresses.ts'
import { drillQuestion } from '../exchange/answer-drill.ts'
import { checkpointOf, instanceName, logPublicKey } from '../log/instance-log.ts'
import { readTree } from '../log/read-log.ts'
import { readEntries, readPlaceKeys, readPlaces, readWraps } from './queries.ts'

/**
 * What a sealed page asks first, and again after each deed: who asks, what they unlock, and the log as far as they may read it, with proofs. `seen`: the
 * size of the log that this browser saw last. `with`: other organizations to read, to seal something to them.
 */
export const stateRoutes: readonly Route[] = [
  memberGet('keys.state', addresses.state, async ({ lang, tx, who, deps, today, query, formKeys }) => {
    const places = await readPlaces(tx, lang)
    const others = query.getAll('with').filter(isId).slice(0, 50)
    const tree = await readTree(tx)
    const seen = Number(query.get('seen') ?? '0')
    const entries = await readEntries(tx, [...new Set([...places.map(({ id }) => id), ...others])], tree)
    const organizations = []
    for (const place of places)
      organizations.push({
        ...place,
        ...(await readPlaceKeys(tx, place.id)),
        drillQuestion: drillQuestion(deps.secretKey, place.id, today).toString('hex'),
      })
    return data(
      JSON.stringify({
        csrf: formKeys.csrf,
        me: { id: who.personId, name: who.name },
        today,
        instance: instanceName(deps.secretKey),
        isDemo: deps.demo,
        log: {
          key: logPublicKey(deps.secretKey),
          checkpoint: checkpointOf(deps.secretKey, tree),
          consistency: Number.isSafeInteger(seen) ? tree.consistency(seen).map((one) => one.toString('hex')) : [],
        },
        wraps: await readWraps(tx, who.personId),
        entries,
        organizations,
      }),
      { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' },
    )
  }),
]

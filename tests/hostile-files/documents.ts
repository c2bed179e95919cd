import { bytesOf, type HostileFile } from './hostile-file.ts'

const megabyte = 1024 * 1024
const json = (what: string, make: () => string, name = 'services.json'): HostileFile => ({
  what,
  name,
  bytes: () => bytesOf(make()),
})
const fill = (part: string, bytes: number): string => part.repeat(Math.floor(bytes / Buffer.byteLength(part)))
const list = (item: string, bytes: number): string => `[${fill(`${item},`, bytes)}${item}]`
const nested = (open: string, close: string, depth: number): string => open.repeat(depth) + '1' + close.repeat(depth)
const keys = (count: number): string => Array.from({ length: count }, (_, index) => `"k${index}":1`).join(',')
const table = (rows: string): string => `{"columns":[{"id":"code"},{"id":"name_fr"}],"rows":${rows}}`

/** JSON whose shape is the trap: depth, counts, keys. */
export const hostileDocuments: readonly HostileFile[] = [
  json('10 MB of open lists', () => fill('[', 10 * megabyte)),
  json('9 MB of open lists', () => fill('[', 9 * megabyte)),
  json('lists 100,000 deep', () => nested('[', ']', 100_000)),
  json('objects 100,000 deep', () => nested('{"a":', '}', 100_000)),
  json('services inside services, 5,000 deep', () => nested('{"id":"1","name":"x","service":', '}', 5_000)),
  json('the contents of contents', () => nested('{"contents":', '}', 50_000)),
  json('organizations inside services, 60 deep', () =>
    nested('{"id":"1","status":"active","organization":{"services":[', ']}}', 30),
  ),
  json('3 million empty objects', () => list('{}', 9 * megabyte)),
  json('5 million numbers', () => list('1', 9 * megabyte)),
  json('2 million empty texts', () => list('""', 6 * megabyte)),
  json('99,000 services of one id', () => list('{"id":"a","name":"x","status":"active"}', 3.5 * megabyte)),
  json('99,000 services without id', () => list('{"name":"x","status":"active"}', 2.7 * megabyte)),
  json(
    'a service with 90,000 telephones',
    () => `[{"id":"a","name":"x","status":"active","phones":${list('{"number":"1"}', 1.2 * megabyte)}}]`,
  ),
  json(
    'a service with 900,000 languages',
    () => `[{"id":"a","name":"x","status":"active","languages":${list('"fr"', 4 * megabyte)}}]`,
  ),
  json('a million keys', () => `[{"id":"a","name":"x","status":"active",${keys(600_000)}}]`),
  json(
    'one key a million times',
    () => `[{"id":"a","name":"x",${fill('"status":"active",', 9 * megabyte)}"status":"active"}]`,
  ),
  json('a key of 9 MB', () => `[{"id":"a","${fill('k', 9 * megabyte)}":"x"}]`),
  json('a text of 9 MB', () => `[{"id":"a","name":"${fill('é', 9 * megabyte)}","status":"active"}]`),
  json('9 MB of escapes', () => `[{"id":"a","name":"${fill('\\u0301', 9 * megabyte)}","status":"active"}]`),
  json('lone surrogates by escape', () => `[{"id":"a","name":"${fill('\\ud800', megabyte)}","status":"active"}]`),
  json('a text never closed', () => `[{"name":"${fill('\\"', 9 * megabyte)}`),
  json('NUL by escape', () => '[{"id":"\\u0000","name":"x\\u0000y","status":"active"}]'),
  json(
    'keys that reach a prototype',
    () =>
      '[{"__proto__":{"status":"active","polluted":true},"constructor":{"prototype":{"polluted":true}},"id":"a","name":"x","status":"active"}]',
  ),
  json(
    'a prototype in translations',
    () => '[{"id":"a","status":"active","translations":{"fr":{"__proto__":"x","name":"n"},"__proto__":{"en":{}}}}]',
  ),
  json(
    'numbers past all bounds',
    () => `[{"id":1e999,"name":-1e999,"status":"active","minimum_age":1${'0'.repeat(400)}}]`,
  ),
  json('a JSON text cut in the middle', () => list('{"id":"a","name":"x","status":"active"}', megabyte).slice(0, -9)),
  json('two documents', () => '[{"id":"a"}]\n[{"id":"b"}]'),
  json('lines that are no JSON', () => fill('{"id":\n', 2 * megabyte), 'services.ndjson'),
  json('a million lines of JSON', () => fill('{}\n', 3 * megabyte), 'services.ndjson'),
  json('a line of 9 MB', () => `{"id":"a","name":"${fill('x', 9 * megabyte)}"}`, 'services.ndjson'),
  json('a table with 3 million rows', () => table(list('{}', 9 * megabyte)), 'plan.json'),
  json('a table with rows of lists', () => table(list('[[]]', megabyte)), 'plan.json'),
  json('a table with 200,000 columns', () => `{"columns":${list('{"id":"x"}', 2 * megabyte)},"rows":[]}`, 'plan.json'),
  json(
    'a table whose cells are texts of 5 MB',
    () => table(`[{"code":"A1","name_fr":"${fill('a', 5 * megabyte)}"}]`),
    'plan.json',
  ),
  json('features with 100,000 properties', () => `{"features":[{"properties":{${keys(90_000)}}}]}`, 'carte.geojson'),
  json(
    'features with other properties each',
    () =>
      `{"features":[${Array.from({ length: 9_000 }, (_, index) => `{"properties":{"a${index}":1,"nom":"x"}}`).join(',')}]}`,
    'carte.geojson',
  ),
  json(
    'an outline of a million points',
    () =>
      `{"features":[{"geometry":{"type":"Polygon","coordinates":[${list('[1,2]', 6 * megabyte)}]},"properties":{"nom":"x"}}]}`,
    'carte.geojson',
  ),
  json(
    'features that are none',
    () => '{"features":[null,1,"x",[],{"properties":null},{"geometry":{"type":"Point"}}]}',
    'carte.geojson',
  ),
  json(
    'properties nested without end',
    () => `{"features":[{"properties":{"a":${nested('[', ']', 20_000)}}}]}`,
    'carte.geojson',
  ),
]

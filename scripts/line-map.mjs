const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
const values = new Map([...digits].map((digit, value) => [digit, value]))

/** @returns the numbers of one segment of a source map, written as base 64 VLQ */
function readSegment(text) {
  const numbers = []
  let value = 0
  let shift = 0
  for (const character of text) {
    const bits = values.get(character)
    value |= (bits & 31) << shift
    shift += 5
    if (bits & 32) continue
    numbers.push(value & 1 ? -(value >>> 1) : value >>> 1)
    value = shift = 0
  }
  return numbers
}

function writeNumber(number) {
  let rest = number < 0 ? (-number << 1) | 1 : number << 1
  let text = ''
  do {
    const bits = rest & 31
    rest >>>= 5
    text += digits[rest > 0 ? bits | 32 : bits]
  } while (rest > 0)
  return text
}

/**
 * A lighter source map: our own files, by line; packages keep the place they have in dist/. Node.js turns every segment
 * of a map into an object at the first error: the whole map takes 50 MB of memory in a server, this one less than 3.
 *
 * @param map text of a version 3 source map without sections
 */
export function lineMap(map) {
  const { mappings, sources, names } = JSON.parse(map)
  const isOurs = sources.map((path) => !path.includes('node_modules/'))
  const kept = sources.filter((_, index) => isOurs[index])
  const newIndex = sources.map((path, index) => (isOurs[index] ? kept.indexOf(path) : -1))
  let [source, line, column] = [0, 0, 0]
  const written = { source: 0, line: 0, column: 0 }
  const last = { source: -1, line: -1 }

  const lightened = mappings.split(';').map((segments) => {
    let [generated, writtenGenerated] = [0, 0]
    const out = []
    for (const segment of segments === '' ? [] : segments.split(',')) {
      const [advance, bySource, byLine = 0, byColumn = 0] = readSegment(segment)
      generated += advance
      source += bySource ?? 0
      line += byLine
      column += byColumn
      const target = bySource === undefined ? -1 : newIndex[source]
      const isSame = target === -1 ? last.source === -1 : target === last.source && line === last.line
      if (isSame && (out.length > 0 || target === -1)) continue
      const numbers = [generated - writtenGenerated]
      writtenGenerated = generated
      if (target !== -1) {
        numbers.push(target - written.source, line - written.line, column - written.column)
        Object.assign(written, { source: target, line, column })
      }
      Object.assign(last, { source: target, line })
      out.push(numbers.map(writeNumber).join(''))
    }
    return out.join(',')
  })
  return JSON.stringify({ version: 3, names, sources: kept, mappings: lightened.join(';') })
}

// Validates a file of linked data against shapes: node shacl.mjs DATA.jsonld SHAPES.ttl prints what does not hold, a line
// each, and then how many statements it looked at. It asks no network.
import { readFileSync } from 'node:fs'
import jsonld from 'jsonld'
import { Parser } from 'n3'
import rdf from '@zazuko/env'
import SHACLValidator from 'rdf-validate-shacl'

const [data, shapes] = process.argv.slice(2)
const offline = async url => { throw new Error(`the file asks for ${url}`) }
const quads = await jsonld.toRDF(JSON.parse(readFileSync(data, 'utf8')), {
  base: 'https://base.example/', format: 'application/n-quads', documentLoader: offline
})
const parse = text => rdf.dataset(new Parser({ factory: rdf }).parse(text))
const graph = parse(quads)
const report = await new SHACLValidator(parse(readFileSync(shapes, 'utf8')), { factory: rdf }).validate(graph)
for (const r of report.results) {
  console.log([r.focusNode?.value, r.path?.value ?? '', r.sourceConstraintComponent?.value ?? '', r.value?.value ?? ''].join(' '))
}
console.log(`${graph.size} statements`)

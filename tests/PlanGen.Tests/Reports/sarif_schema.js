// Judges a file by the schema of SARIF 2.1.0.
const { readFileSync } = require('fs');
const Ajv = require('ajv-draft-04');
const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
require('ajv-formats')(ajv);
const validate = ajv.compile(require('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json'));
if (!validate(JSON.parse(readFileSync(process.argv[2], 'utf8')))) {
  console.error(JSON.stringify(validate.errors, null, 2));
  process.exit(1);
}

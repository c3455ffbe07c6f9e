// Says where the YAML files named do not fit the schema: a line "FILE<TAB>place<TAB>message" a fault.
const { readFileSync } = require('fs');
const Ajv = require('ajv').default;
const YAML = require('yaml');

const [schema, ...files] = process.argv.slice(2);
const validate = new Ajv({ allErrors: true, strictTypes: false }).compile(JSON.parse(readFileSync(schema, 'utf8')));
for (const file of files) {
  const document = YAML.parseDocument(readFileSync(file, 'utf8'), { logLevel: 'silent' });
  if (document.errors.length > 0) {
    console.log(`${file}\t-\t${document.errors[0].code}`);
  } else if (!validate(document.toJS())) {
    validate.errors.forEach((error) => console.log(`${file}\t${error.instancePath}\t${error.message}`));
  }
}

// Microsoft's library expects to be the page's own script: its variables are the window's. Wrapped, it sees only the
// window it is given, so that it loads in Node and beside a page's other scripts alike. Also a loader for webpack.
const PARAMETERS = ["window", "self", "Microsoft", "OSF", "OSFPerformance", "document", "navigator", "location"];
/** Variables of the library that it also looks for on the window. */
const SHARED = [
  "Office",
  "Type",
  "OfficeExtension",
  "OfficeExtensionBatch",
  "CustomFunctions",
  "CustomFunctionMappings",
];

function bodyOf(source) {
  const shared = SHARED.map(
    (name) =>
      `var ${name};Object.defineProperty(window,"${name}",` +
      `{set(value){${name}=value},get(){return ${name}},configurable:true,enumerable:true});`,
  );
  const answer = "return {Excel,OfficeExtension,CustomFunctions,useOffice(office){Office=office}}";
  return `${shared.join("")}${source}\n;${answer}`;
}

module.exports = function loader(source) {
  return `module.exports=function(${PARAMETERS.join()}){${bodyOf(source)}}`;
};
module.exports.PARAMETERS = PARAMETERS;
module.exports.bodyOf = bodyOf;

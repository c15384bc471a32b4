import js from "@eslint/js";
import tseslint from "typescript-eslint";

export default tseslint.config(
  { ignores: ["dist", "generated", "test/cases", "coverage", "examples"] },
  js.configs.recommended,
  tseslint.configs.recommendedTypeChecked,
  {
    languageOptions: {
      parserOptions: {
        project: ["tsconfig.json", "templates/runtime/tsconfig.json", "test/tsconfig.json", "test/types/tsconfig.json"],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      eqeqeq: ["error", "always", { null: "ignore" }],
      "no-restricted-syntax": [
        "error",
        { selector: "ExportDefaultDeclaration", message: "Export by name: one name, everywhere." },
        {
          selector: "CallExpression[callee.property.name='localeCompare']",
          message: "Its order depends on the machine.",
        },
      ],
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "inline-type-imports" }],
      "@typescript-eslint/no-non-null-assertion": "error",
      "@typescript-eslint/no-unused-vars": [
        "error",
        { argsIgnorePattern: "^_", varsIgnorePattern: "^_", ignoreRestSiblings: true },
      ],
      // Text is made of unknown values only where their type was looked at, which the rule does not see.
      "@typescript-eslint/no-base-to-string": "off",
      // A method may be async to keep its contract, whether it waits for anything or not.
      "@typescript-eslint/require-await": "off",
    },
  },
  {
    files: ["templates/runtime/**"],
    rules: {
      // What was thrown is thrown on, whoever threw it.
      "@typescript-eslint/only-throw-error": "off",
      "@typescript-eslint/prefer-promise-reject-errors": "off",
      "@typescript-eslint/no-empty-object-type": "off",
      // A loop that goes from page to page begins at this one.
      "@typescript-eslint/no-this-alias": "off",
    },
  },
  { files: ["*.config.*", "test/**"], rules: { "no-restricted-syntax": "off" } },
  {
    ...tseslint.configs.disableTypeChecked,
    files: ["*.config.*", "**/*.js"],
    languageOptions: {
      ...tseslint.configs.disableTypeChecked.languageOptions,
      globals: { console: "readonly", process: "readonly", URL: "readonly" },
    },
  },
  // Scripts of a page, as browsers take them; what there is in one, TypeScript knows.
  { files: ["templates/docs/**"], languageOptions: { sourceType: "script" }, rules: { "no-undef": "off" } },
);

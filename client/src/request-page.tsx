import { render } from "preact";
import { followMachine } from "./state/theme.ts";
import { RequestView } from "./views/request.tsx";
import "./style/main.css";

followMachine();
const root = document.getElementById("app");
if (root !== null) render(<RequestView address={new URL(window.location.href)} />, root);

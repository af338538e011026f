import { exportRoute } from "../export-route";

const handle = exportRoute("compare", "md");
export { handle as GET, handle as POST };

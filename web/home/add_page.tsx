// A page to add a document, with what is being read beside it.
import { useEffect } from "react";
import { AddDocument } from "./add_document.js";
import { JobList } from "./job_list.js";
import "./home.css";

export function AddPage() {
  useEffect(() => {
    document.title = "Add a document · Chancery";
  }, []);
  return (
    <div className="narrow add-page">
      <h1>Add a document</h1>
      <p className="lead">
        It is read on this machine. What it says of two countries goes into the record, each claim with its
        sentence.
      </p>
      <AddDocument isPage />
      <JobList />
    </div>
  );
}

//! Why a file was not taken, in words.

use crate::credentials::Problem;
use crate::texts::t;
use crate::wizard::{ImportProblem, Trouble};
use crate::words::{self, Words};

/// Why a file was not taken.
pub(crate) fn trouble_words(problem: &ImportProblem, app: &str) -> Words {
    match problem.trouble {
        Trouble::Problem(Problem::NotCredentials(_)) if problem.pasted => {
            words::message(t::PROBLEM_NOTHING_FOUND, &[])
        }
        Trouble::Problem(problem) => words::problem(problem, app),
        Trouble::Folder => words::message(t::PROBLEM_FOLDER, &[]),
        Trouble::SeveralFiles => words::message(t::PROBLEM_SEVERAL_FILES, &[]),
        Trouble::NothingToPaste => words::message(t::PROBLEM_NOTHING_TO_PASTE, &[]),
        Trouble::NoDialog => words::message(t::PROBLEM_NO_DIALOG, &[]),
    }
}

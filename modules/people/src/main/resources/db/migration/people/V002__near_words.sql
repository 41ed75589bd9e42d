-- V002__near_words.sql: from a word that somebody typed to the words they may have meant, with the reason (docs/adr/0020)
-- Looks only among the words there are, each kept once, so it takes as long among half a million people as among a few.
-- how: SHORT a short name of it or the other way round, SPELT within a slip or two, SOUNDS alike, BEGINS with what was typed.
-- slips: letters to change; two neighbours swapped are one slip; a beginning, or another short name, stands behind two. Twelve words at most for each word typed, the nearest first.
CREATE FUNCTION people.near_words(typed text[]) RETURNS TABLE (asked text, word text, how text, slips integer)
    LANGUAGE sql STABLE SET pg_trgm.similarity_threshold = 0.2 AS $$
    WITH asked AS (SELECT DISTINCT left(t, 40) AS t FROM unnest(typed) AS t),
    swapped AS (
        SELECT t, left(t, i - 1) || substr(t, i + 1, 1) || substr(t, i, 1) || substr(t, i + 2) AS w
        FROM asked, generate_series(1, length(t) - 1) AS i),
    near AS (
        SELECT t, w.word, 'SPELT' AS how, 1 AS slips FROM swapped s JOIN people.word w ON w.word = s.w
        UNION ALL
        SELECT t, w.word, 'SPELT', public.levenshtein_less_equal(t, left(w.word, 60), 2) FROM asked JOIN people.word w ON w.word % t
        UNION ALL
        SELECT t, w.word, 'SOUNDS', public.levenshtein_less_equal(t, left(w.word, 60), 4)
        FROM asked JOIN people.word w ON w.sounds = public.dmetaphone(t) AND w.sounds <> ''
        UNION ALL
        SELECT t, w.word, 'BEGINS', 2 FROM asked JOIN people.word w ON w.word ~>=~ t AND w.word ~<~ (t || U&'\FFFD')
        WHERE length(t) >= 3
        UNION ALL
        SELECT t, n.long, 'SHORT', 0 FROM asked JOIN people.short_name n ON n.short = t
        UNION ALL
        SELECT t, n.short, 'SHORT', 0 FROM asked JOIN people.short_name n ON n.long = t
        UNION ALL
        SELECT t, m.short, 'SHORT', 2 FROM asked JOIN people.short_name n ON n.short = t JOIN people.short_name m ON m.long = n.long
    ),
    likely AS (
        SELECT DISTINCT ON (t, near.word) t, near.word, near.how, near.slips FROM near
        WHERE near.word <> t AND (near.how IN ('SHORT', 'BEGINS')
            OR near.how = 'SPELT' AND near.slips <= CASE WHEN length(t) <= 4 THEN 1 ELSE 2 END
            OR near.how = 'SOUNDS' AND near.slips <= 1 + length(t) / 3)
        ORDER BY t, near.word, near.slips, near.how DESC),
    nearest AS (SELECT *, row_number() OVER (PARTITION BY t ORDER BY likely.slips, likely.how, likely.word) AS place FROM likely)
    SELECT t, nearest.word, nearest.how, nearest.slips FROM nearest WHERE place <= 12
$$;

INSERT INTO people.short_name (long, short) VALUES
    ('abigail','abby'), ('abigail','gail'), ('agnieszka','aga'), ('alan','al'), ('albert','bert'), ('albert','bertie'), ('alexander','alex'),
    ('alexander','sandy'), ('alexandra','alex'), ('alexandra','sasha'), ('alfred','alf'), ('alfred','fred'), ('amanda','mandy'),
    ('andrew','andy'), ('andrew','drew'), ('angela','angie'), ('anthony','tony'), ('archibald','archie'), ('arthur','art'),
    ('barbara','babs'), ('barbara','barb'), ('benjamin','ben'), ('bernard','bernie'), ('bridget','biddy'), ('catherine','cath'),
    ('catherine','cathy'), ('catherine','kate'), ('catherine','kitty'), ('charles','charlie'), ('charles','chas'), ('charlotte','lottie'),
    ('christine','chris'), ('christopher','chris'), ('christopher','kit'), ('clifford','cliff'), ('cynthia','cindy'), ('daniel','dan'),
    ('daniel','danny'), ('david','dave'), ('david','davey'), ('deborah','debbie'), ('derek','del'), ('donald','don'), ('dorothy','dot'),
    ('dorothy','dolly'), ('douglas','doug'), ('edith','edie'), ('edward','eddie'), ('edward','ed'), ('edward','ned'), ('edward','ted'),
    ('edward','teddy'), ('eleanor','ellie'), ('eleanor','nell'), ('elizabeth','beth'), ('elizabeth','betty'), ('elizabeth','bess'),
    ('elizabeth','eliza'), ('elizabeth','elsie'), ('elizabeth','libby'), ('elizabeth','lily'), ('elizabeth','liz'), ('elizabeth','lizzie'),
    ('emily','em'), ('ernest','ernie'), ('eugene','gene'), ('evelyn','evie'), ('florence','flo'), ('florence','florrie'), ('frances','fran'),
    ('francis','frank'), ('frederick','fred'), ('frederick','freddie'), ('geoffrey','geoff'), ('gerald','gerry'), ('gertrude','gertie'),
    ('gillian','gill'), ('gillian','jill'), ('gladys','glad'), ('gwendoline','gwen'), ('harold','harry'), ('harriet','hattie'),
    ('henry','harry'), ('herbert','bert'), ('hilda','hildy'), ('isabella','bella'), ('isabella','izzy'), ('jacqueline','jackie'),
    ('james','jim'), ('james','jimmy'), ('james','jamie'), ('janet','jan'), ('jennifer','jen'), ('jennifer','jenny'), ('jessica','jess'),
    ('joan','joanie'), ('john','jack'), ('john','johnny'), ('jonathan','jon'), ('joseph','joe'), ('josephine','jo'), ('joyce','joy'),
    ('judith','judy'), ('kathleen','kath'), ('kathleen','kathy'), ('kathleen','kay'), ('kenneth','ken'), ('kenneth','kenny'),
    ('kimberley','kim'), ('lawrence','larry'), ('leonard','len'), ('leonard','lenny'), ('leslie','les'), ('lilian','lily'), ('louise','lou'),
    ('lucille','lucy'), ('margaret','daisy'), ('margaret','greta'), ('margaret','madge'), ('margaret','maggie'), ('margaret','marge'),
    ('margaret','meg'), ('margaret','peggy'), ('margaret','rita'), ('martha','patty'), ('mary','molly'), ('mary','polly'), ('mary','may'),
    ('matthew','matt'), ('maureen','mo'), ('michael','mick'), ('michael','mike'), ('michael','mickey'), ('mildred','millie'),
    ('mohammed','mo'), ('muhammad','mo'), ('muhammad','mohammed'), ('muhammad','mohamed'), ('muhammad','muhammed'), ('nancy','nan'),
    ('nicholas','nick'), ('norman','norm'), ('oliver','ollie'), ('pamela','pam'), ('patricia','pat'), ('patricia','patsy'),
    ('patricia','tricia'), ('patricia','trish'), ('patrick','paddy'), ('patrick','pat'), ('pauline','paula'), ('peter','pete'),
    ('philip','phil'), ('phyllis','phyl'), ('raymond','ray'), ('rebecca','becky'), ('reginald','reg'), ('reginald','reggie'),
    ('richard','dick'), ('richard','rich'), ('richard','rick'), ('richard','ricky'), ('robert','bob'), ('robert','bobby'), ('robert','rob'),
    ('robert','robbie'), ('roderick','rod'), ('ronald','ron'), ('ronald','ronnie'), ('rosemary','rosie'), ('rosemary','rose'), ('salima','sal'),
    ('samantha','sam'), ('samuel','sam'), ('sandra','sandy'), ('sarah','sal'), ('sarah','sally'), ('sheila','shelly'), ('sidney','sid'),
    ('stanley','stan'), ('stephanie','steph'), ('stephen','steve'), ('steven','steve'), ('susan','sue'), ('susan','susie'), ('sylvia','syl'),
    ('terence','terry'), ('theodore','ted'), ('theodore','theo'), ('theresa','terry'), ('theresa','tess'), ('thomas','tom'),
    ('thomas','tommy'), ('timothy','tim'), ('valerie','val'), ('veronica','ronnie'), ('victoria','vicky'), ('vincent','vince'),
    ('violet','vi'), ('walter','wally'), ('walter','walt'), ('wilfred','wilf'), ('william','bill'), ('william','billy'), ('william','will'),
    ('winifred','win'), ('winifred','winnie'), ('yasmin','yas'), ('zachary','zac')
ON CONFLICT DO NOTHING;
